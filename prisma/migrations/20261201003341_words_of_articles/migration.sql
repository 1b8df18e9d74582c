-- CreateTable
CREATE TABLE "article_words" (
    "articleId" UUID NOT NULL,
    "narration" tsvector NOT NULL,
    "quoted" tsvector NOT NULL,
    "narrationSentences" INTEGER NOT NULL,
    "quotedSentences" INTEGER NOT NULL,
    "outletId" TEXT,
    "agencyId" TEXT,
    "publishedDay" DATE,

    CONSTRAINT "article_words_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "article_words_narration_idx" ON "article_words" USING GIN ("narration");

-- CreateIndex
CREATE INDEX "article_words_quoted_idx" ON "article_words" USING GIN ("quoted");

-- AddForeignKey
ALTER TABLE "article_words" ADD CONSTRAINT "article_words_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
