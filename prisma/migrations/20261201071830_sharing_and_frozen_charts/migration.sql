-- CreateEnum
CREATE TYPE "ChartAccess" AS ENUM ('open', 'link');

-- AlterTable
ALTER TABLE "chart" ADD COLUMN     "access" "ChartAccess" NOT NULL DEFAULT 'open',
ADD COLUMN     "frameAncestors" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "free" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "frozen_chart" (
    "slug" TEXT NOT NULL,
    "liveSlug" TEXT NOT NULL,
    "drawn" JSONB NOT NULL,
    "full" JSONB,
    "engine" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "asOf" TIMESTAMPTZ(3) NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "frozen_chart_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "frozen_file" (
    "slug" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "frozen_file_pkey" PRIMARY KEY ("slug","form")
);

-- CreateTable
CREATE TABLE "chart_link" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "free" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "chart_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deleted_chart" (
    "slug" TEXT NOT NULL,
    "deletedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deleted_chart_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "signing_key" (
    "purpose" TEXT NOT NULL,
    "key" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signing_key_pkey" PRIMARY KEY ("purpose")
);

-- CreateIndex
CREATE INDEX "chart_link_slug_createdAt_idx" ON "chart_link"("slug", "createdAt");

-- CreateIndex
CREATE INDEX "chart_createdAt_slug_idx" ON "chart"("createdAt", "slug");

-- AddForeignKey
ALTER TABLE "frozen_chart" ADD CONSTRAINT "frozen_chart_slug_fkey" FOREIGN KEY ("slug") REFERENCES "chart"("slug") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "frozen_file" ADD CONSTRAINT "frozen_file_slug_fkey" FOREIGN KEY ("slug") REFERENCES "frozen_chart"("slug") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "chart_link" ADD CONSTRAINT "chart_link_slug_fkey" FOREIGN KEY ("slug") REFERENCES "chart"("slug") ON DELETE CASCADE ON UPDATE NO ACTION;
