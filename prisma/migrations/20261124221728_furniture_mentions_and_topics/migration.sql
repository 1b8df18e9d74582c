-- CreateTable
CREATE TABLE "furniture_passage" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "role" "BlockRole" NOT NULL,

    CONSTRAINT "furniture_passage_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "furniture_mention" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "type" "EntityType" NOT NULL,
    "entityKey" TEXT NOT NULL,
    "passage" INTEGER NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "furniture_mention_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "furniture_topic" (
    "articleId" UUID NOT NULL,
    "topicId" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "passages" INTEGER NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "furniture_topic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateIndex
CREATE INDEX "furniture_mention_entityKey_articleId_idx" ON "furniture_mention"("entityKey", "articleId");

-- CreateIndex
CREATE INDEX "furniture_topic_topicId_articleId_idx" ON "furniture_topic"("topicId", "articleId");

-- AddForeignKey
ALTER TABLE "furniture_passage" ADD CONSTRAINT "furniture_passage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "furniture_mention" ADD CONSTRAINT "furniture_mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "furniture_topic" ADD CONSTRAINT "furniture_topic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "furniture_topic" ADD CONSTRAINT "furniture_topic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "topic"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
