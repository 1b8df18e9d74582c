-- CreateTable
CREATE TABLE "known_entity" (
    "id" TEXT NOT NULL,
    "type" "EntityType" NOT NULL,
    "name" TEXT NOT NULL,
    "wikidata" TEXT,
    "aliases" TEXT[],
    "demonyms" TEXT[],
    "country" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "known_entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "known_entity_name" (
    "key" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,

    CONSTRAINT "known_entity_name_pkey" PRIMARY KEY ("key","entityId")
);

-- CreateIndex
CREATE INDEX "known_entity_name_entityId_idx" ON "known_entity_name"("entityId");

-- AddForeignKey
ALTER TABLE "known_entity_name" ADD CONSTRAINT "known_entity_name_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "known_entity"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
