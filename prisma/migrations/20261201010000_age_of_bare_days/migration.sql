-- CreateEnum
CREATE TYPE "Credit" AS ENUM ('own', 'none', 'agency');

-- AlterTable
ALTER TABLE "article_sketch" ADD COLUMN     "credit" "Credit" NOT NULL DEFAULT 'none';

-- A bare day ranks as its end now, and articles of one moment by whom they credit: all are compared again.
INSERT INTO "grouping_pending" ("articleId") SELECT "id" FROM "article";
