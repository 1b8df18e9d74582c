-- CreateTable
CREATE TABLE "grouping_fault" (
    "articleId" UUID NOT NULL,
    "message" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "grouping_fault_pkey" PRIMARY KEY ("articleId")
);
