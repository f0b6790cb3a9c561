// What one wants at hand to try Parley in jshell:
//     jshell --class-path examples/target/parley.jar --startup DEFAULT --startup examples/jshell/startup.jsh
import dev.parley.article.*
import dev.parley.claim.*
import dev.parley.export.*
import dev.parley.fact.*
import dev.parley.interval.*
import dev.parley.json.*
import dev.parley.ledger.*
import dev.parley.lexicon.*
import dev.parley.parse.*
import dev.parley.party.*
import dev.parley.reconcile.*
import java.nio.file.Path
import java.time.LocalDate

void println(Object shown) { System.out.println(shown); }
