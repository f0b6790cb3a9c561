package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.talks.Meetings;
import dev.parley.frame.transfer.AgreedOn;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/**
 * The agreements that a sentence tells: what somebody agreed to, formulas of N for N, what a coming exchange will be of, and exchanges that
 * are called an outcome or a part of a deal.
 */
public final class AgreementFrames {
    private static final int NEAR = Agreements.NEAR;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final Agreements agreements = new Agreements();

    private AgreementFrames(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
    }

    /** The agreements of a sentence. */
    public static AgreedOn of(Scene scene, Discourse discourse) {
        return new AgreementFrames(scene, discourse).run();
    }

    private AgreedOn run() {
        Complements complements = new Complements(scene, discourse, agreements);
        Formulas formulas = new Formulas(scene, discourse, agreements);
        Prospects prospects = new Prospects(scene, discourse, agreements);
        for (int i = 0; i < mentions.size(); i++) {
            complements.read(i);
        }
        DealContents contents = new DealContents(scene, discourse, agreements);
        for (int i = 0; i < mentions.size(); i++) {
            contents.read(i);
        }
        contents.goOn();
        for (int i = 0; i < mentions.size(); i++) {
            formulas.read(i);
            prospects.read(i);
        }
        if (scene.has(Sense.DEAL) || scene.has(Sense.SWAP_NOUN)) {
            DatedDeals dated = new DatedDeals(scene, discourse, agreements);
            for (int i = 0; i < mentions.size(); i++) {
                dated.read(i);
            }
        }
        doubt();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Agreed agreed : agreements.all()) {
            findings.add(agreed.finding(meeting(scene, discourse, agreed)));
        }
        return new AgreedOn(findings.build(), ImmutableList.copyOf(agreements.words()));
    }

    /** Where the sentence calls a formula into question, nothing of it is asserted. */
    private void doubt() {
        if (scene.has(Sense.DOUBTING, Sense.DOUBT)) {
            agreements.all().stream()
                    .filter(agreed -> agreed.rule.equals("n-for-n"))
                    .forEach(agreed -> agreed.stance = Stance.DOUBTED);
        }
    }

    /** The meeting at which it was agreed: the one that the sentence names near it, or else the article's; a coming exchange is of the latter. */
    static Meetings.Meeting meeting(Scene scene, Discourse discourse, Agreed agreed) {
        if (agreed.stance == Stance.EXPECTED) {
            return Meetings.of(discourse).main();
        }
        boolean asked = agreed.stance == Stance.PROPOSED || agreed.stance == Stance.DEMANDED;
        if (asked && !agreed.discussed) {
            return Meetings.Meeting.UNKNOWN; // nobody has agreed yet
        }
        DateSpan date = DateSpan.unknown();
        boolean dated = scene.has(Sense.AGREE, Sense.DEAL, Sense.STRIKE, Sense.TALKS);
        for (Mention mention : dated ? scene.mentions() : ImmutableList.<Mention>of()) {
            boolean near = mention.from() - agreed.end <= NEAR && agreed.start - mention.to() <= NEAR;
            if (near && mention instanceof Day day && scene.isWhen(day) && discourse.isPast(day)) {
                date = date.isUnknown() ? day.span() : date;
            }
        }
        return Meetings.of(discourse)
                .meant(
                        Meetings.of(discourse)
                                .told(scene)
                                .filter(told -> told.isNear(agreed.start, agreed.end, NEAR))
                                .map(Meetings.Told::meeting),
                        date);
    }
}
