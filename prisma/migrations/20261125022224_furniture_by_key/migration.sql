-- CreateIndex
CREATE INDEX "furniture_mention_key_articleId_idx" ON "furniture_mention"("key", "articleId");
