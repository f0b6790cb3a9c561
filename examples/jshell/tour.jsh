// A tour of Parley in ten steps. Run it from the project's root after `mvn -q -DskipTests package`:
//     jshell --class-path examples/target/parley.jar --startup DEFAULT --startup examples/jshell/startup.jsh examples/jshell/tour.jsh
// or start jshell without the last word and type the lines yourself: what you leave without println is shown, too.

// 1. A number in the news is seldom a number. "At least 1,000" is a quantity with an open end, and so is "between 1,000 and 1,200" one with two.
var atLeast = Quantity.parse("1000..")
var between = Quantity.parse("1000..1200")
println(atLeast.meet(between).orElseThrow())

// What doesn't meet contradicts each other; "around 6,000" reaches as far as it rounds.
println(Quantity.exactly(950).meet(atLeast))
println(Quantity.about(6000).contains(6400))

// 2. A report: its name, its text and the day on which it was published, by which "Monday" would be understood.
var june14 = LocalDate.of(2025, 6, 14)
var text = "Russia and Ukraine agreed on June 2 to exchange the bodies of fallen soldiers, 6,000 for 6,000. On June 11 Russia handed over 1,212 bodies to Ukraine, Vladimir Medinsky said. On June 13 Russia handed over 1,200 bodies to Ukraine."
var courier = Article.of("courier", text).withPublished(june14)

// 3. Text to claims: what is stated, how surely, by whom, and in exactly which words.
var parser = ClaimParser.standard()
var report = parser.parse(courier)
println(report)

// 4. A claim keeps these apart. The second one is Medinsky's.
var claim = report.claims().get(1)
println(claim.fact())
println(claim.stance())
println(claim.attribution())
println(text.substring(claim.citation().start(), claim.citation().end()))

// 5. Claims to matters: what the claims are about, aspect by aspect, and whose word each is.
var first = Reconciler.standard().reconcile(report.claims())
println(first)

// 6. Matters to accounts: agreed, delivered and outstanding.
println(Ledger.of(first))

// 7. Another report has the last hand-over the other way round. Neither is thrown away: the direction is contested, and the accounts are intervals.
var ledger = Article.of("ledger", "Ukraine handed over 1,200 bodies to Russia on June 13, Shamsail Saraliyev said.").withPublished(june14)
var both = first.merge(Reconciler.standard().reconcile(parser.parse(ledger).claims()))
println(both.contested())
println(Ledger.of(both))

// 8. Who says what: the matter with the words that each position rests on, and what two speakers tell differently.
println(both.contested().get(0).explain())
println(both.differences(Reading.of("Medinsky"), Reading.of("Saraliyev")))

// 9. Where one number has to be printed a policy picks it and says why; the accounts of one side are another way.
println(Policy.standard().choose(both.contested().get(0).contested().get(0)).orElseThrow())
println(Ledger.of(both).accordingTo(Reading.of("Saraliyev")))

// 10. To other tools: claims for a spreadsheet, one a row.
Export.of(both).write(Format.CSV, System.out)
/exit
