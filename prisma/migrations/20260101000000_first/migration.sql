-- CreateEnum
CREATE TYPE "ArticleFormat" AS ENUM ('text', 'html');

-- CreateEnum
CREATE TYPE "EntityType" AS ENUM ('PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT', 'OTHER');

-- CreateEnum
CREATE TYPE "MentionForm" AS ENUM ('name', 'nominal', 'pronoun');

-- CreateEnum
CREATE TYPE "QuotationKind" AS ENUM ('direct', 'indirect', 'mixed');

-- CreateEnum
CREATE TYPE "CueClass" AS ENUM ('neutral', 'assertive', 'doubting', 'conceding', 'charging', 'other');

-- CreateEnum
CREATE TYPE "BlockRole" AS ENUM ('headline', 'byline', 'timestamp', 'dateline', 'caption', 'body', 'teaser', 'navigation', 'form', 'footer', 'advert', 'other');

-- CreateEnum
CREATE TYPE "IngestState" AS ENUM ('running', 'finished', 'cancelled');

-- CreateEnum
CREATE TYPE "ItemState" AS ENUM ('waiting', 'stored', 'unchanged', 'failed');

-- CreateTable
CREATE TABLE "outlet" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "EntityType" NOT NULL,
    "wikidata" TEXT,

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_alias" (
    "entityId" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "entity_alias_pkey" PRIMARY KEY ("entityId","alias")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "broaderId" TEXT,
    "topId" TEXT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "contentHash" TEXT NOT NULL,
    "url" TEXT,
    "sourceName" TEXT NOT NULL,
    "format" "ArticleFormat" NOT NULL,
    "source" TEXT,
    "text" TEXT NOT NULL,
    "language" TEXT,
    "analysed" BOOLEAN NOT NULL DEFAULT true,
    "title" TEXT,
    "titleEvidence" JSONB,
    "outletId" TEXT,
    "outletEvidence" JSONB,
    "agencyId" TEXT,
    "agencyEvidence" JSONB,
    "bylines" JSONB NOT NULL DEFAULT '[]',
    "dateline" JSONB,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedPrecision" TEXT,
    "publishedDay" DATE,
    "publishedEvidence" JSONB,
    "updatedAt" TIMESTAMPTZ(3),
    "updatedEvidence" JSONB,
    "words" INTEGER NOT NULL DEFAULT 0,
    "body" TEXT NOT NULL DEFAULT '',
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, "left"(body, 250000))) STORED,
    "engineVersion" TEXT NOT NULL,
    "engineModel" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "BlockRole" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "block_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "sentence" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "sentence_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "mention" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "type" "EntityType" NOT NULL,
    "form" "MentionForm" NOT NULL,
    "entityId" TEXT,
    "demonym" BOOLEAN NOT NULL DEFAULT false,
    "sentence" INTEGER NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "quotation" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "QuotationKind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "contentStart" INTEGER NOT NULL,
    "contentEnd" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cue" TEXT,
    "cueClass" "CueClass",
    "speakerStart" INTEGER,
    "speakerEnd" INTEGER,
    "speaker" TEXT,
    "speakerEntityId" TEXT,
    "sentence" INTEGER NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "quotation_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "article_entity" (
    "articleId" UUID NOT NULL,
    "entityId" TEXT NOT NULL,
    "outletId" TEXT,
    "agencyId" TEXT,
    "publishedDay" DATE,
    "mentions" INTEGER NOT NULL,
    "otherMentions" INTEGER NOT NULL DEFAULT 0,
    "salience" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "article_entity_pkey" PRIMARY KEY ("articleId","entityId")
);

-- CreateTable
CREATE TABLE "article_topic" (
    "articleId" UUID NOT NULL,
    "topicId" TEXT NOT NULL,
    "outletId" TEXT,
    "agencyId" TEXT,
    "publishedDay" DATE,
    "score" DOUBLE PRECISION NOT NULL,
    "rank" INTEGER NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "article_topic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateTable
CREATE TABLE "tone" (
    "articleId" UUID NOT NULL,
    "entityId" TEXT NOT NULL,
    "polarity" DOUBLE PRECISION,
    "narration" DOUBLE PRECISION,
    "quoted" DOUBLE PRECISION,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "tone_pkey" PRIMARY KEY ("articleId","entityId")
);

-- CreateTable
CREATE TABLE "keyphrase" (
    "articleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "keyphrase_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "chart" (
    "slug" TEXT NOT NULL,
    "spec" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "chart_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ingest_run" (
    "id" UUID NOT NULL,
    "state" "IngestState" NOT NULL DEFAULT 'running',
    "total" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ingest_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ingest_item" (
    "runId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "state" "ItemState" NOT NULL DEFAULT 'waiting',
    "payload" JSONB,
    "articleId" UUID,
    "code" TEXT,
    "message" TEXT,

    CONSTRAINT "ingest_item_pkey" PRIMARY KEY ("runId","position")
);

-- CreateIndex
CREATE INDEX "article_publishedDay_idx" ON "article"("publishedDay");

-- CreateIndex
CREATE INDEX "article_outletId_publishedDay_idx" ON "article"("outletId", "publishedDay");

-- CreateIndex
CREATE INDEX "article_agencyId_publishedDay_idx" ON "article"("agencyId", "publishedDay");

-- CreateIndex
CREATE INDEX "article_search_idx" ON "article" USING GIN ("search");

-- CreateIndex
CREATE INDEX "mention_entityId_articleId_idx" ON "mention"("entityId", "articleId");

-- CreateIndex
CREATE INDEX "quotation_speakerEntityId_articleId_idx" ON "quotation"("speakerEntityId", "articleId");

-- CreateIndex
CREATE INDEX "article_entity_entityId_publishedDay_outletId_articleId_men_idx" ON "article_entity"("entityId", "publishedDay", "outletId", "articleId", "mentions");

-- CreateIndex
CREATE INDEX "article_topic_topicId_publishedDay_outletId_articleId_idx" ON "article_topic"("topicId", "publishedDay", "outletId", "articleId");

-- CreateIndex
CREATE INDEX "ingest_item_runId_state_position_idx" ON "ingest_item"("runId", "state", "position");

-- AddForeignKey
ALTER TABLE "entity_alias" ADD CONSTRAINT "entity_alias_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_broaderId_fkey" FOREIGN KEY ("broaderId") REFERENCES "topic"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "outlet"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sentence" ADD CONSTRAINT "sentence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_speakerEntityId_fkey" FOREIGN KEY ("speakerEntityId") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article_entity" ADD CONSTRAINT "article_entity_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "topic"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tone" ADD CONSTRAINT "tone_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "tone" ADD CONSTRAINT "tone_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "keyphrase" ADD CONSTRAINT "keyphrase_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ingest_item" ADD CONSTRAINT "ingest_item_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ingest_run"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
