-- AlterTable
ALTER TABLE "keyphrase" ADD COLUMN     "agencyId" TEXT,
ADD COLUMN     "confidence" DOUBLE PRECISION,
ADD COLUMN     "evidence" JSONB,
ADD COLUMN     "frequency" INTEGER,
ADD COLUMN     "key" TEXT,
ADD COLUMN     "occurrences" JSONB,
ADD COLUMN     "outletId" TEXT,
ADD COLUMN     "publishedDay" DATE,
ADD COLUMN     "rule" TEXT;

-- What is there was stored without its places and without a key: until the article is read again it counts under its own
-- words, and stands nowhere. Two thirds of such phrases were called good.
UPDATE "keyphrase" SET
  "key" = lower("keyphrase"."text"),
  "confidence" = 0.65,
  "rule" = 'article-statistics',
  "frequency" = 0,
  "occurrences" = '[]',
  "outletId" = article."outletId",
  "agencyId" = article."agencyId",
  "publishedDay" = article."publishedDay"
FROM article WHERE article.id = "keyphrase"."articleId";

DELETE FROM "keyphrase" AS later USING "keyphrase" AS first
WHERE first."articleId" = later."articleId" AND first."key" = later."key" AND first."position" < later."position";

ALTER TABLE "keyphrase" ALTER COLUMN "confidence" SET NOT NULL,
ALTER COLUMN "frequency" SET NOT NULL,
ALTER COLUMN "key" SET NOT NULL,
ALTER COLUMN "occurrences" SET NOT NULL,
ALTER COLUMN "rule" SET NOT NULL;

-- CreateIndex
CREATE INDEX "keyphrase_key_articleId_idx" ON "keyphrase"("key", "articleId");

-- CreateIndex
CREATE INDEX "keyphrase_outletId_publishedDay_idx" ON "keyphrase"("outletId", "publishedDay");
