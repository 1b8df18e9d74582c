-- AlterEnum
ALTER TYPE "Credit" ADD VALUE 'wire';

-- Which of a day's articles is the original is told by their datelines too: all are compared again.
INSERT INTO "grouping_pending" ("articleId") SELECT "id" FROM "article";
