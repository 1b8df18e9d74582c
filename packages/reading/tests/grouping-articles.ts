/** Invented articles for the tests of grouping. */

/** Wire copy in nine paragraphs. */
export const FERRY = `The harbour authority of Port Selm will close the old ferry terminal in May after ninety years of service, the town council decided late on Tuesday.
Its cranes are to be sold to a scrap yard in the next town, and the waiting hall becomes a library with a reading room above the water.
Passengers may use the tunnel under the bay free of charge until the end of the year, while a new bus line connects the islands with the railway station.
The council voted for the plan by nine votes to four after a debate that lasted until midnight and drew some two hundred residents to the gallery.
“We have waited for this library for thirty years, and we will not wait for another ten,” said Mayor Ilse Varga.
Opponents fear that the islands will lose their link to the town in winter, when storms often close the tunnel for days on end.
A petition against the closure gathered four thousand signatures in a week, more than in any campaign since the power station was moved.
Work on the library is to begin in autumn and will cost eleven million crowns, of which the state pays half and a foundation a quarter.
The last boat leaves on the thirtieth of May at noon, with a brass band on board and free seats for everybody who once worked on the line.`

/** Another matter altogether. */
export const STRIKE = `Bakers across the province of Ostrava walked out on Thursday over pay and the length of the night shift.
The union wants six percent more and a shorter night; the owners of the mills offer three and nothing else.
Shops in the capital ran out of bread before noon, and hotels along the coast bought rolls from abroad at twice the usual price.
Talks are to go on next week with a mediator whom the labour court has named, a retired judge who settled the dockers’ dispute.
Millers say that flour has become dearer by a third since spring and that no bakery can pay more without raising its prices.
In the north, where most bakeries belong to families, few joined the strike, and the markets were supplied as on any other day.
A survey by the chamber of trade found that every second customer would accept dearer bread if the bakers were paid better for it.`

export const paragraphsOf = (text: string) => text.split('\n')

/** Without paragraphs `from` to `to` (exclusive). */
export const without = (text: string, from: number, to = from + 1) =>
  paragraphsOf(text)
    .filter((_, i) => i < from || i >= to)
    .join('\n')
