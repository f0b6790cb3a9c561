package dev.parley.parse;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Article;
import dev.parley.claim.Attribution;
import dev.parley.claim.Citation;
import dev.parley.claim.SourcedClaim;
import dev.parley.claim.Stance;
import dev.parley.fact.Delegation;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Proposal;
import dev.parley.fact.TalksRound;
import dev.parley.fact.Transfer;
import dev.parley.frame.Frames;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.discourse.Voices;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Lexicon;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.finder.Setting;
import dev.parley.party.Party;
import dev.parley.speech.Speech;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reading of one article, sentence by sentence. */
final class ArticleParse {
    private final Article article;
    private final ImmutableList<Scene> scenes;

    /** The scenes without the words amid them that tell who says so. */
    private final ImmutableList<Scene> told;

    private final Speech speech;
    private final Discourse discourse;
    private final List<SourcedClaim<?>> claims = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();

    /** How many claims there were before the sentence that is being read. */
    private int before;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ArticleParse(Article article, Setting setting, Lexicon lexicon) {
        this.article = article;
        this.scenes = setting.scenes();
        this.speech = Speech.of(setting, lexicon);
        this.told = speech.told();
        this.discourse = Discourse.of(setting.withScenes(told), article.published(), new Speakers(speech));
    }

    /** The speech, as the frames ask for it. */
    private record Speakers(Speech speech) implements Voices {
        @Override
        public Optional<Party> side(int sentence, int token) {
            return speech.side(sentence, token);
        }

        @Override
        public boolean isCountedApart(int sentence, int token) {
            return speech.isCountedApart(sentence, token);
        }
    }

    ParseReport run() {
        List<Finding> last = List.of();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            List<Finding> findings = Frames.of(scene, told.get(i), discourse);
            before = claims.size();
            for (Finding finding : findings) {
                add(scene, finding, claim(i, finding), speech.rule(i, finding.from(), finding.to()));
            }
            answer(i, findings, last);
            diagnose(scene, findings);
            last = findings;
        }
        return new ParseReport(
                ImmutableList.copyOf(claims), ImmutableList.copyOf(traces), ImmutableList.copyOf(diagnostics));
    }

    /** Keeps a claim with how it was found; of equal ones, which stand in one sentence, the first. */
    private void add(Scene scene, Finding finding, SourcedClaim<?> claim, String speechRule) {
        if (!claims.subList(before, claims.size()).contains(claim)) {
            claims.add(claim);
            ImmutableList<String> words = Readings.of(scene, finding.from(), finding.to(), article.text());
            traces.add(new Trace(claim, finding.rule(), speechRule, words));
        }
    }

    private SourcedClaim<?> claim(int sentence, Finding finding) {
        Attribution told = speech.attribution(sentence, finding.from(), finding.to());
        Attribution attribution = isOfSpeaker(finding.fact(), told) ? Attribution.none() : told;
        return claim(
                scenes.get(sentence),
                finding,
                speech.stance(sentence, finding.stance(), finding.from(), finding.to()),
                attribution);
    }

    /** "According to Vidal, who heads the team": who somebody is he does not say himself. */
    private static boolean isOfSpeaker(Fact fact, Attribution told) {
        return fact instanceof Delegation delegation
                && delegation.person().isPresent()
                && told.speaker()
                        .filter(who -> who.name().equals(delegation.person().get()))
                        .isPresent();
    }

    /** "This was confirmed by X" states once more what was stated before, in the same sentence or in the one before it; "X denied it" denies that. */
    private void answer(int sentence, List<Finding> findings, List<Finding> last) {
        speech.answer(sentence).ifPresent(answer -> {
            Scene scene = scenes.get(sentence);
            Attribution by = Attribution.builder().speaker(answer.by()).build();
            for (Finding told : findings.isEmpty() ? last : before(findings, answer.from())) {
                if (answer.stance() == Stance.DENIED && !canBeDenied(told.fact())) {
                    continue; // what is denied behind a demand is an accusation, not the demand
                }
                int from = findings.isEmpty() ? 0 : answer.from();
                String rule = answer.stance() == Stance.DENIED ? "denied" : "confirmed";
                Finding again = new Finding(told.fact(), answer.stance(), from, answer.to(), rule);
                add(scene, again, claim(scene, again, again.stance(), by), again.rule());
            }
        });
    }

    private static boolean canBeDenied(Fact fact) {
        return fact instanceof Transfer
                || fact instanceof ExchangeAgreement
                || fact instanceof Proposal
                || fact instanceof TalksRound;
    }

    private static List<Finding> before(List<Finding> findings, int token) {
        return findings.stream().filter(finding -> finding.to() <= token).toList();
    }

    private SourcedClaim<?> claim(Scene scene, Finding finding, Stance stance, Attribution attribution) {
        int start = scene.tokens().get(finding.from()).start();
        int end = scene.tokens().get(finding.to() - 1).end();
        return SourcedClaim.<Fact>builder()
                .fact(finding.fact())
                .stance(stance)
                .attribution(
                        attribution.withPublisher(article.publisher()).withSaid(saidByPublication(attribution.said())))
                .citation(Citation.builder()
                        .document(article.document())
                        .published(article.published())
                        .start(start)
                        .end(end)
                        .quote(article.text().substring(start, end))
                        .build())
                .build();
    }

    /** "Russia will hand over 1,212 next week, Medinsky said": nothing was said after the article that quotes it. */
    private DateSpan saidByPublication(DateSpan said) {
        return article.published()
                .map(day -> said.meet(DateSpan.until(day)).orElse(DateSpan.unknown()))
                .filter(met -> !said.isUnknown())
                .orElse(said);
    }

    private void diagnose(Scene scene, List<Finding> findings) {
        if (claims.size() == before && Frames.isTriggered(scene)) {
            diagnostics.add(diagnostic(scene.tokens(), Reason.NO_FACT));
        }
        for (Mention mention : findings.isEmpty() ? ImmutableList.<Mention>of() : scene.mentions()) {
            if (mention instanceof Day day && !day.resolved()) {
                diagnostics.add(diagnostic(scene.tokens().subList(day.from(), day.to()), Reason.UNDATED));
            }
        }
    }

    private Diagnostic diagnostic(List<Token> tokens, Reason reason) {
        int start = tokens.get(0).start();
        int end = tokens.get(tokens.size() - 1).end();
        return new Diagnostic(article.document(), start, end, article.text().substring(start, end), reason);
    }
}
