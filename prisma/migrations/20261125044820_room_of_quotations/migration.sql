-- AlterTable
ALTER TABLE "quotation" ADD COLUMN     "depth" DOUBLE PRECISION,
ADD COLUMN     "search" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, "left"(content, 250000))) STORED,
ADD COLUMN     "words" INTEGER;

-- What is there was read before these were counted: as reading counts them, until the article is read again.
UPDATE "quotation" SET
  "words" = regexp_count(content, '[[:alnum:]]+([''’.-][[:alnum:]]+)*'),
  "depth" = (SELECT coalesce(sum(greatest(0, least(block."end", quotation.start) - block.start))::float8
      / nullif(sum(block."end" - block.start), 0), 0)
    FROM block WHERE block."articleId" = quotation."articleId" AND block.role IN ('headline', 'body'));

ALTER TABLE "quotation" ALTER COLUMN "depth" SET NOT NULL,
ALTER COLUMN "words" SET NOT NULL;

-- CreateIndex
CREATE INDEX "quotation_search_idx" ON "quotation" USING GIN ("search");
