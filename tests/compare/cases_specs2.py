# ruff: noqa: E501 -- a pair of sentences and its reason are easier to read in one row
"""Attributes that a phrase of the table states: sums and counts of firms, works, players, plans and products."""

from tests.compare.pairs import Case

PHONE = "Veltron unveiled the Aster 3 smartphone in Oslo on Tuesday."
LAPTOP = "Korrel refreshed the Nimbus Air laptop and the Nimbus Pro laptop on Tuesday."
DEAL = "Halden Systems said on Tuesday that it had agreed to buy the chip maker Quorvex."
MERGER = "The airlines Norjet and Sudair agreed on Tuesday to merge."
FILM = 'The drama "Glass Harbor" topped the box office on Sunday.'
AWARDS = "The Golden Lark awards were handed out in Copenhagen on Sunday."
PLAYER = "Olympic Karsa signed the striker Milan Dragov from Vasko United on Tuesday."
ARENA = "The council of Tampere approved the Riverside Arena on Tuesday."
ROCKET = "A Tern 2 rocket of Polaris Launch lifted off from Andoya on Tuesday."
BANK = "Nordvik Bank published its third-quarter results on Tuesday."
DRUG = "The regulator approved Calvenor, a drug made by Brenna Pharma, on Tuesday."
RECALL = "Castellan announced a recall of Corvo cars in Turin on Tuesday."
TWO = "two figures of one attribute"
EITHER = "both may be true"
LATER = "a later report gives more"
NEXT_DAY = ("2021-05-12", "2021-05-13")

CASES = (
    Case("conflict", "number", "The phone comes with 6GB of RAM.", "The Aster 3 has 8GB of memory.", TWO, PHONE),
    Case("conflict", "number", "The Aster 3 is 7.9 mm thick and weighs 164 grams.", "The device measures 7.2 mm in thickness.", TWO, PHONE),
    Case("conflict", "number", "Its battery has a capacity of 4,200 mAh.", "The Aster 3 packs a 4,500 mAh battery.", TWO, PHONE),
    Case("conflict", "number", "The Aster 3 has a 1.7GHz dual-core processor.", "The Aster 3 runs on a 1.3GHz dual-core processor.", TWO, PHONE),
    Case("conflict", "number", "The Nimbus Air starts at $999 for the 11-inch and $1,099 for the 13-inch.", "The Nimbus Air costs $899 for the 11-inch model and $1,099 for the 13-inch model.", TWO, LAPTOP),
    Case("conflict", "number", "Veltron Cloud costs $4.99 a month.", "Veltron Cloud costs $5.99 a month.", TWO, PHONE),
    Case("conflict", "number", "Halden will pay $32 a share.", "The price of $34 per share is to be paid in cash.", TWO, DEAL),
    Case("conflict", "number", "Halden agreed to buy Quorvex for $2.4 billion in cash.", "Halden will pay $2.1 billion for Quorvex.", TWO, DEAL),
    Case("conflict", "number", "Quorvex reported revenue of $610 million last year.", "Quorvex had sales of $640 million in 2020.", TWO, DEAL),
    Case("conflict", "number", "Halden already owns a 9.5 percent stake in Quorvex.", "Halden, which holds 12 percent of Quorvex, makes servers.", TWO, DEAL),
    Case("conflict", "number", "Norjet carried 11.4 million passengers last year.", "Last year Norjet flew 12.6 million passengers.", TWO, MERGER),
    Case("conflict", "number", "Norjet operates 61 planes.", "Norjet has a fleet of 64 aircraft.", TWO, MERGER),
    Case("conflict", "number", "Norjet shareholders will own 60 percent of the new company.", "Norjet shareholders will hold 55 percent of the merged company.", TWO, MERGER),
    Case("conflict", "number", '"Glass Harbor" opened with $61.2 million.', '"Glass Harbor" earned $57.5 million in its opening weekend.', TWO, FILM),
    Case("conflict", "number", '"Glass Harbor" cost $150 million to make.', '"Glass Harbor" was made for $175 million.', TWO, FILM),
    Case("conflict", "number", '"Glass Harbor" runs 142 minutes.', '"Glass Harbor" has a running time of 131 minutes.', TWO, FILM),
    Case("conflict", "number", '"Winterlight" won six awards.', '"Winterlight" took home seven prizes.', TWO, AWARDS),
    Case("conflict", "number", '"Low Tide" had nine nominations.', '"Low Tide" was nominated for eight awards.', TWO, AWARDS),
    Case("conflict", "number", "The ceremony was watched by 8.2 million viewers.", "The show drew 7.4 million viewers.", TWO, AWARDS),
    Case("conflict", "number", "Karsa paid a fee of £24 million for Dragov.", "Milan Dragov joined Karsa for a fee of £27 million.", TWO, PLAYER),
    Case("conflict", "number", "Dragov will earn £90,000 a week.", "Dragov earns £110,000 a week.", TWO, PLAYER),
    Case("conflict", "number", "The arena will seat 22,000 people.", "The Riverside Arena will have 24,000 seats.", TWO, ARENA),
    Case("conflict", "number", "The arena will cost 310 million euros.", "The 340-million-euro arena will have a roof.", TWO, ARENA),
    Case("conflict", "number", "The rocket carried 36 satellites into orbit.", "Polaris put 34 satellites into orbit.", TWO, ROCKET),
    Case("conflict", "number", "Nordvik Bank reported a net profit of $1.24 billion.", "Its third-quarter net profit rose 12 percent to $1.29 billion, Nordvik Bank said.", TWO, BANK),
    Case("conflict", "number", "The bank will cut 1,500 jobs.", "Nordvik Bank plans to cut 1,800 jobs.", TWO, BANK),
    Case("conflict", "number", "It was tested in a trial of 1,120 patients.", "The approval rests on a trial with 1,340 patients.", TWO, DRUG),
    Case("conflict", "number", "Calvenor cut attacks by 43 percent.", "Calvenor reduced attacks by 34 percent.", TWO, DRUG),
    Case("conflict", "number", "Castellan is recalling 412,000 Corvo cars.", "Castellan said it would recall 421,500 Corvo cars.", TWO, RECALL),
    Case("conflict", "number", "Castellan was fined 35 million euros.", "Regulators fined Castellan 45 million euros.", TWO, RECALL),
    # look-alikes
    Case("revision", "number", "Castellan is recalling 412,000 Corvo cars.", "Castellan is recalling 621,500 Corvo cars.", LATER, RECALL, NEXT_DAY),
    Case("compatible", "number", "Castellan is recalling 412,500 Corvo cars.", "More than 400,000 Corvo cars are being recalled.", EITHER, RECALL),
    Case("compatible", "number", "Castellan is recalling 412,000 Corvo cars.", "Castellan recalled 55,000 Falka vans in March.", "", RECALL),
    Case("compatible", "number", "Castellan sold 1.9 million cars last year.", "Castellan sold 1.1 million cars in the first half.", "", RECALL),
    Case("compatible", "number", "Castellan was fined 35 million euros.", "Castellan was fined 12 million euros in 2017.", "", RECALL),
    Case("compatible", "number", "Castellan faces a fine of 1,100 euros (£690) a car.", "Regulators fined Castellan 45 million euros.", "", RECALL),
    Case("compatible", "number", "Was Castellan fined 35 million euros?", "Regulators fined Castellan 45 million euros.", "", RECALL),
    Case("compatible", "number", "The phone comes with 6GB of RAM.", "The rival Morane X9 has 12GB of RAM.", "", PHONE),
    Case("compatible", "number", "The Aster 3 has a 4,200 mAh battery.", "The Aster 2 has a 3,600 mAh battery.", "", PHONE),
    Case("compatible", "number", "The Aster 3 comes with 6GB of RAM.", "The Aster 3 comes with up to 12GB of RAM.", "", PHONE),
    Case("compatible", "number", "The Aster 3 comes with 6GB of RAM.", "The Aster 3 has 128GB of storage.", "", PHONE),
    Case("compatible", "number", "Halden will pay $32 a share.", "Rival Brightwell had offered $30 a share for Quorvex.", "", DEAL),
    Case("compatible", "number", "Quorvex reported revenue of $610 million last year.", "Halden reported revenue of $6.2 billion last year.", "", DEAL),
    Case("compatible", "number", "Quorvex reported revenue of $610 million last year.", "Quorvex reported a profit of $22 million last year.", "", DEAL),
    Case("compatible", "number", "Quorvex reported revenue of $610 million last year.", "Analysts expect Quorvex to report revenue of $700 million this year.", "", DEAL),
    Case("compatible", "number", "Norjet carried 11.4 million passengers last year.", "Norjet carried 5.2 million passengers in the first half.", "", MERGER),
    Case("compatible", "number", "Norjet has 61 planes.", "The merged airline will have 94 aircraft.", "", MERGER),
    Case("compatible", "number", "Norjet has 61 planes.", "Norjet had 55 planes in 2018.", "", MERGER),
    Case("compatible", "number", '"Glass Harbor" opened with $61.2 million.', '"Glass Harbor" took $48 million overseas.', "", FILM),
    Case("compatible", "number", '"Glass Harbor" opened with $61.2 million.', '"Glass Harbor" had been expected to open with $50 million.', "", FILM),
    Case("compatible", "number", '"Glass Harbor" opened with $61.2 million.', '"Harbor" opened with $38 million in 2016.', "", FILM),
    Case("compatible", "number", '"Glass Harbor" opened with $61.2 million.', '"Glass Harbor" opened with $61 million.', EITHER, FILM),
    Case("compatible", "number", '"Winterlight" won six awards.', '"Winterlight" was nominated for 11 awards.', "", AWARDS),
    Case("compatible", "number", "The ceremony was watched by 8.2 million viewers.", "Last year's show drew 9.1 million viewers.", "", AWARDS),
    Case("compatible", "number", "Karsa paid a fee of £24 million for Dragov.", "Karsa agreed a £9 million fee for Ivo Lantz.", "", PLAYER),
    Case("compatible", "number", "Karsa paid a fee of £24 million for Dragov.", "Add-ons could take the fee to £30 million.", "", PLAYER),
    Case("compatible", "number", "The arena will seat 22,000 people.", "The old arena seats 9,500.", "", ARENA),
    Case("compatible", "number", "The arena will cost 310 million euros.", "Opponents say the arena could cost 400 million euros.", "", ARENA),
    Case("compatible", "number", "The rocket carried 36 satellites into orbit.", "Polaris has launched 214 satellites so far.", "", ROCKET),
    Case("compatible", "number", "Nordvik Bank reported a net profit of $1.24 billion.", "The bank had a net profit of $1.1 billion in the second quarter.", "", BANK),
    Case("compatible", "number", "Nordvik Bank reported a net profit of $1.24 billion.", "Nordvik forecast a full-year profit of $4.7 billion.", "", BANK),
    Case("compatible", "number", "Nordvik Bank's revenue rose to $5.6 billion.", "Investment banking revenue fell to $1.1 billion.", "", BANK),
    Case("compatible", "number", "It was tested in a trial of 1,120 patients.", "An earlier trial had 210 patients.", "", DRUG),
)  # fmt: skip
