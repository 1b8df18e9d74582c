-- AlterTable
ALTER TABLE "entity_reading" DROP COLUMN "narration",
DROP COLUMN "polarity",
DROP COLUMN "quoted",
DROP COLUMN "toneMentions";

-- AlterTable
ALTER TABLE "mention" ADD COLUMN     "clauseEnd" INTEGER,
ADD COLUMN     "clauseStart" INTEGER,
ADD COLUMN     "polarity" DOUBLE PRECISION,
ADD COLUMN     "quoted" BOOLEAN,
ADD COLUMN     "toneConfidence" DOUBLE PRECISION,
ADD COLUMN     "toneRule" TEXT,
ADD COLUMN     "toneWords" JSONB;

-- AlterTable
ALTER TABLE "tone" ADD COLUMN     "agencyId" TEXT,
ADD COLUMN     "narrationNegative" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "narrationNone" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "narrationPositive" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "outletId" TEXT,
ADD COLUMN     "publishedDay" DATE,
ADD COLUMN     "quotedNegative" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "quotedNone" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "quotedPositive" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "tone_entityId_publishedDay_outletId_articleId_idx" ON "tone"("entityId", "publishedDay", "outletId", "articleId");

-- What is there was told by sentences that nobody kept: no number without its mentions. Reading an article again makes it anew.
DELETE FROM "tone";
