-- CreateEnum
CREATE TYPE "StoryTiedBy" AS ENUM ('likeness', 'copy', 'decision');

-- CreateEnum
CREATE TYPE "StoryDecisionKind" AS ENUM ('merge', 'split', 'move');

-- CreateTable
CREATE TABLE "story_sketch" (
    "articleId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "day" INTEGER,
    "sketch" JSONB NOT NULL,
    "terms" INTEGER[],
    "steps" JSONB NOT NULL,

    CONSTRAINT "story_sketch_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "story_key" (
    "articleId" UUID NOT NULL,
    "key" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_key_pkey" PRIMARY KEY ("articleId","key")
);

-- CreateTable
CREATE TABLE "story_day" (
    "day" INTEGER NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "story_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "story_day_term" (
    "term" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "holders" INTEGER NOT NULL,

    CONSTRAINT "story_day_term_pkey" PRIMARY KEY ("term","day")
);

-- CreateTable
CREATE TABLE "story_neighbour" (
    "articleId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "likeness" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "story_neighbour_pkey" PRIMARY KEY ("articleId","otherId")
);

-- CreateTable
CREATE TABLE "story_link" (
    "articleId" UUID NOT NULL,
    "nearest" JSONB NOT NULL,
    "toId" UUID,
    "strength" DOUBLE PRECISION,

    CONSTRAINT "story_link_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "firstReportId" UUID,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_story" (
    "articleId" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "toId" UUID,
    "tiedBy" "StoryTiedBy",
    "why" JSONB,

    CONSTRAINT "article_story_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "story_decision" (
    "number" INTEGER NOT NULL,
    "kind" "StoryDecisionKind" NOT NULL,
    "by" TEXT NOT NULL,
    "note" TEXT,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "story_decision_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "story_tie" (
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "articleId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "together" BOOLEAN NOT NULL,

    CONSTRAINT "story_tie_pkey" PRIMARY KEY ("number","position")
);

-- CreateIndex
CREATE INDEX "story_sketch_day_idx" ON "story_sketch"("day");

-- CreateIndex
CREATE INDEX "story_key_key_publishedAt_articleId_idx" ON "story_key"("key", "publishedAt", "articleId");

-- CreateIndex
CREATE INDEX "story_link_toId_articleId_idx" ON "story_link"("toId", "articleId");

-- CreateIndex
CREATE INDEX "article_story_storyId_articleId_idx" ON "article_story"("storyId", "articleId");

-- CreateIndex
CREATE INDEX "story_tie_articleId_idx" ON "story_tie"("articleId");

-- CreateIndex
CREATE INDEX "story_tie_otherId_idx" ON "story_tie"("otherId");

-- AddForeignKey
ALTER TABLE "story_tie" ADD CONSTRAINT "story_tie_number_fkey" FOREIGN KEY ("number") REFERENCES "story_decision"("number") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What is there already finds its story at the next start; its text is stored, so that nothing is read again.
INSERT INTO "grouping_pending" ("articleId") SELECT "id" FROM "article";
