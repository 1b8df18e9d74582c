-- AlterTable
ALTER TABLE "topic" ADD COLUMN     "path" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "own_topic" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT,
    "entitiesAll" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "entitiesAny" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "entitiesNone" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "topicsAll" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "topicsAny" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "topicsNone" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "outlets" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "agencies" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "firstDay" DATE,
    "lastDay" DATE,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "own_topic_pkey" PRIMARY KEY ("id")
);

-- The paths of the topics that are there.
UPDATE "topic" SET "path" = "placed"."path"
FROM (
    WITH RECURSIVE "placed" ("id", "path") AS (
        SELECT "id", ARRAY["id"] FROM "topic" WHERE "broaderId" IS NULL
        UNION ALL
        SELECT "topic"."id", "placed"."path" || "topic"."id" FROM "topic" JOIN "placed" ON "topic"."broaderId" = "placed"."id"
    )
    SELECT "id", "path" FROM "placed"
) AS "placed"
WHERE "placed"."id" = "topic"."id";
