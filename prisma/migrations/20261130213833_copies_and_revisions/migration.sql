-- CreateEnum
CREATE TYPE "CopyKind" AS ENUM ('exact', 'near');

-- CreateTable
CREATE TABLE "article_revision" (
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "title" TEXT,
    "body" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "engineVersion" TEXT NOT NULL,

    CONSTRAINT "article_revision_pkey" PRIMARY KEY ("articleId","number")
);

-- CreateTable
CREATE TABLE "grouping_pending" (
    "articleId" UUID NOT NULL,
    "mark" UUID NOT NULL DEFAULT gen_random_uuid(),

    CONSTRAINT "grouping_pending_pkey" PRIMARY KEY ("articleId","mark")
);

-- CreateTable
CREATE TABLE "article_sketch" (
    "articleId" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "words" BYTEA NOT NULL,
    "foreign" BYTEA NOT NULL,
    "introduced" BYTEA NOT NULL,

    CONSTRAINT "article_sketch_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "article_print" (
    "articleId" UUID NOT NULL,
    "print" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_print_pkey" PRIMARY KEY ("articleId","print")
);

-- CreateTable
CREATE TABLE "shared_text" (
    "articleId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "kind" "CopyKind",
    "similarity" DOUBLE PRECISION NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "words" INTEGER NOT NULL,
    "passages" JSONB NOT NULL,

    CONSTRAINT "shared_text_pkey" PRIMARY KEY ("articleId","otherId")
);

-- CreateTable
CREATE TABLE "article_copy" (
    "articleId" UUID NOT NULL,
    "originalId" UUID NOT NULL,
    "kind" "CopyKind" NOT NULL,
    "similarity" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "article_copy_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "article_print_print_publishedAt_articleId_idx" ON "article_print"("print", "publishedAt", "articleId");

-- CreateIndex
CREATE INDEX "shared_text_otherId_articleId_idx" ON "shared_text"("otherId", "articleId");

-- CreateIndex
CREATE INDEX "article_copy_originalId_articleId_idx" ON "article_copy"("originalId", "articleId");

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- What is there already is compared at the next start; its text is stored, so that nothing is read again.
INSERT INTO "grouping_pending" ("articleId") SELECT "id" FROM "article";
