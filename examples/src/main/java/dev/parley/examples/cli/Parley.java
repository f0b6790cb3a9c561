package dev.parley.examples.cli;

import dev.parley.examples.Screen;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/**
 * The command line of Parley: {@code extract} prints the claims of texts as JSON Lines, {@code reconcile} what they agree and disagree on,
 * {@code report} the same as a page of HTML, and {@code export} either of it in the formats of other tools.
 *
 * <p>It ends with 0 where all went well, with 1 where some input could not be read, and with 2 where the command line is wrong.
 */
@Command(
        name = "parley",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        synopsisHeading = "%nUsage: ",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        header = "Keeps the books on what warring parties agreed, what was handed over, and who said so.",
        description = {
            "%nParley reads news reports of negotiations, as plain text or web pages, in English. It finds the claims in them, each"
                    + " with its speaker and its exact words, and shows where the reports agree and where they contradict"
                    + " each other.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar parley.jar reconcile reports/       what the articles of a folder come to",
            "  java -jar parley.jar report reports/ -o report.html",
            "                                                the same as one page for a browser",
            "  java -jar parley.jar extract report.txt       the claims of a report, one JSON object a line",
            "  java -jar parley.jar extract --help           more on a command",
            "",
            "Exit status: 0 all was read, 1 some input could not be read, 2 the command line is wrong.",
        })
public final class Parley {
    private Parley() {}

    /** Runs the command line. */
    public static void main(String[] args) {
        System.exit(run(args, Screen.standard()));
    }

    /** Runs a command line on that screen, and gives the exit status. */
    public static int run(String[] args, Screen screen) {
        CommandLine commandLine = commandLine(screen);
        if (args.length == 0) {
            commandLine.usage(commandLine.getOut(), screen.ansi());
            return CommandLine.ExitCode.OK;
        }
        return commandLine.execute(args);
    }

    private static CommandLine commandLine(Screen screen) {
        return new CommandLine(new Parley())
                .addSubcommand(new Extract(screen))
                .addSubcommand(new Reconcile(screen))
                .addSubcommand(new Report(screen))
                .addSubcommand(new ExportClaims(screen))
                .setOut(new PrintWriter(screen.out(), true))
                .setErr(screen.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(screen.ansi()))
                .setParameterExceptionHandler((e, args) -> complain(screen, e))
                .setExecutionExceptionHandler((e, line, result) -> failed(screen, e));
    }

    private static int failed(Screen screen, Exception e) throws Exception {
        if (e instanceof IOException unwritten) {
            return screen.failed(unwritten);
        }
        throw e;
    }

    private static int complain(Screen screen, ParameterException wrong) {
        screen.complain("parley: " + wrong.getMessage());
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        screen.complain("Try '" + name + " --help' for how to use it.");
        return CommandLine.ExitCode.USAGE;
    }
}
