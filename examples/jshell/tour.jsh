// A tour of Parley, to be run from the project's root after `mvn -q -DskipTests package`:
//     jshell --class-path examples/target/parley.jar examples/jshell/tour.jsh
import dev.parley.article.*
import dev.parley.ledger.*
import dev.parley.parse.*
import dev.parley.reconcile.*
import java.time.LocalDate

// Two reports of one week. The second has the last hand-over the other way round.
var text = "Russia and Ukraine agreed on June 2 to exchange the bodies of fallen soldiers, 6,000 for 6,000. On June 11 Russia handed over 1,212 bodies to Ukraine, Vladimir Medinsky said. On June 13 Russia handed over 1,200 bodies to Ukraine."
var other = "Ukraine handed over 1,200 bodies to Russia on June 13, Shamsail Saraliyev said."
var june14 = LocalDate.of(2025, 6, 14)

// Text to claims: who says what, in which words.
var report = ClaimParser.standard().parse(Article.of("courier", text).withPublished(june14))
System.out.println(report)

// Claims to matters: what the reports agree and disagree on.
var reconciliation = Reconciler.standard().reconcile(report.claims())
System.out.println(reconciliation)

// Matters to accounts: agreed, delivered, outstanding.
var ledger = Ledger.of(reconciliation)
System.out.println(ledger)

// With the other report the direction of the last hand-over is contested, and the accounts are intervals.
var second = Reconciler.standard().reconcile(ClaimParser.standard().parse(Article.of("ledger", other).withPublished(june14)).claims())
System.out.println(reconciliation.merge(second).contested())
System.out.println(Ledger.of(reconciliation.merge(second)))

// What each of the two says that the other does not, and which number to print if it has to be one.
System.out.println(reconciliation.merge(second).differences(Reading.of("Medinsky"), Reading.of("Saraliyev")))
System.out.println(Policy.standard().choose(reconciliation.merge(second).contested().get(0).contested().get(0)).orElseThrow())
/exit
