-- AlterTable
-- What is there was read article by article: until it is compared, each key is its own entity.
ALTER TABLE "furniture_mention" ADD COLUMN     "key" TEXT;
UPDATE "furniture_mention" SET "key" = "entityKey";
ALTER TABLE "furniture_mention" ALTER COLUMN "key" SET NOT NULL;

-- AlterTable
ALTER TABLE "mention" ADD COLUMN     "key" TEXT;
UPDATE "mention" SET "key" = "entityId" WHERE "entityId" IS NOT NULL;

-- AlterTable
ALTER TABLE "quotation" ADD COLUMN     "speakerKey" TEXT;
UPDATE "quotation" SET "speakerKey" = "speakerEntityId" WHERE "speakerEntityId" IS NOT NULL;

-- CreateTable
CREATE TABLE "entity_key" (
    "key" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "shorts" TEXT[],

    CONSTRAINT "entity_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "entity_pending" (
    "articleId" UUID NOT NULL,
    "mark" UUID NOT NULL,
    "keys" TEXT[],

    CONSTRAINT "entity_pending_pkey" PRIMARY KEY ("articleId","mark")
);

-- CreateTable
CREATE TABLE "entity_reading" (
    "articleId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" "EntityType" NOT NULL,
    "wikidata" TEXT,
    "roles" TEXT[],
    "mentions" INTEGER NOT NULL,
    "otherMentions" INTEGER NOT NULL DEFAULT 0,
    "salience" DOUBLE PRECISION NOT NULL,
    "polarity" DOUBLE PRECISION,
    "narration" DOUBLE PRECISION,
    "quoted" DOUBLE PRECISION,
    "toneMentions" INTEGER,
    "entityId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "companions" TEXT[],

    CONSTRAINT "entity_reading_pkey" PRIMARY KEY ("articleId","key")
);

-- CreateIndex
CREATE INDEX "entity_key_shorts_idx" ON "entity_key" USING GIN ("shorts");

-- CreateIndex
CREATE INDEX "entity_reading_key_articleId_idx" ON "entity_reading"("key", "articleId");

-- CreateIndex
CREATE INDEX "entity_reading_entityId_articleId_idx" ON "entity_reading"("entityId", "articleId");

-- AddForeignKey
ALTER TABLE "entity_reading" ADD CONSTRAINT "entity_reading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "entity_reading" ADD CONSTRAINT "entity_reading_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "entity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What articles were read to say, from the facts that were made of it.
INSERT INTO "entity_reading" ("articleId", "key", "name", "type", "wikidata", "roles", "mentions", "otherMentions", "salience",
    "polarity", "narration", "quoted", "toneMentions", "entityId", "rule", "confidence", "companions")
  SELECT found."articleId", entity.id, entity.name, entity.type, entity.wikidata, '{}', coalesce(fact.mentions, 0),
    coalesce(fact."otherMentions", 0), coalesce(fact.salience, 0), tone.polarity, tone.narration, tone.quoted, tone.mentions,
    entity.id, 'as-read', 1, '{}'
  FROM (SELECT "articleId", "entityId" FROM "article_entity" UNION SELECT "articleId", "entityId" FROM "tone"
    UNION SELECT "articleId", "entityId" FROM "mention" WHERE "entityId" IS NOT NULL) AS found
  JOIN "entity" ON entity.id = found."entityId"
  LEFT JOIN "article_entity" AS fact ON fact."articleId" = found."articleId" AND fact."entityId" = found."entityId"
  LEFT JOIN "tone" ON tone."articleId" = found."articleId" AND tone."entityId" = found."entityId";

INSERT INTO "entity_pending" ("articleId", "mark", "keys")
  SELECT "articleId", gen_random_uuid(), array_agg("key") FROM "entity_reading" GROUP BY "articleId";
