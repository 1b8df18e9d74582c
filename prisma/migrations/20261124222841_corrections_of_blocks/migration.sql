-- AlterTable
ALTER TABLE "block" ADD COLUMN     "engineRole" "BlockRole";

-- CreateTable
CREATE TABLE "block_correction" (
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "role" "BlockRole" NOT NULL,
    "engineRole" "BlockRole" NOT NULL,
    "words" TEXT NOT NULL,
    "occurrence" INTEGER NOT NULL,
    "occurrences" INTEGER NOT NULL,
    "applies" BOOLEAN NOT NULL DEFAULT true,
    "by" TEXT NOT NULL,
    "note" TEXT,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "block_correction_pkey" PRIMARY KEY ("articleId","number")
);

-- AddForeignKey
ALTER TABLE "block_correction" ADD CONSTRAINT "block_correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
