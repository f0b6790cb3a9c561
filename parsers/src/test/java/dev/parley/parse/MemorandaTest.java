package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of written proposals; each text first names the two sides. {@link Told} has the form of the lines. */
class MemorandaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # who gives it to whom, and through whom
            Armenia and Azerbaijan talk. Yerevan submitted its peace memorandum to Baku.           | memorandum AM>AZ about peace
            Armenia and Azerbaijan talk. Yerevan sent a draft treaty to Baku.                      | memorandum AM>AZ
            Sudan and the RSF talk. The RSF handed the Sudanese delegation a written proposal.     | memorandum RSF>SD
            Sudan and the RSF talk. Khartoum handed its roadmap over to Saudi officials.           | memorandum SD>? through SA
            Sudan and the RSF talk. The RSF gave a three-page paper to Egyptian mediators.                     | memorandum RSF>? through EG
            Israel and Hamas talk. The Hamas memorandum was passed to Israel through Qatar.        | memorandum HAMAS>IL through QA
            Israel and Hamas talk. Hamas received the Israeli memorandum.                          | memorandum IL>HAMAS
            Armenia and Azerbaijan talk. Baku laid a memorandum before the envoys.                 | memorandum AZ>?
            Sudan and the RSF talk. Khartoum presented a memorandum at the talks.                  | memorandum SD>RSF
            # both sides have one, each to the other where they are exchanged
            Georgia and Russia exchanged memorandums on a truce through Swiss mediators.           | memorandum GE>RU through CH about ceasefire; memorandum RU>GE through CH about ceasefire
            Israel and Hamas talk. Both sides have memorandums on a ceasefire.                     | memorandum HAMAS>? about ceasefire; memorandum IL>? about ceasefire
            # publication
            Israel and Hamas talk. The Israeli memorandum was published by Haaretz and Reuters.    | memorandum IL>? published by Haaretz and Reuters
            Israel and Hamas talk. Egyptian state radio published the text of the Hamas memorandum. | memorandum HAMAS>? published by Egyptian state radio
            # writing
            Israel and Hamas talk. Hamas is preparing its own peace plan.                          | memorandum HAMAS>? about peace
            Israel and Hamas talk. Hamas has not yet drafted a memorandum.                         | denied memorandum HAMAS>?
            Israel and Hamas talk. A draft treaty was drawn up by Egypt.                           | memorandum EG>?
            # studying and answering
            Israel and Hamas talk. Israel will take two weeks to study the Hamas memorandum.       | expected memorandum HAMAS>IL review 14
            Israel and Hamas talk. Hamas rejected the American peace plan.                         | rejected memorandum US>HAMAS about peace
            # a plan that counts its points
            India and Pakistan talk. The American 14-point plan is not new.                        | memorandum US>?
            # what passes from party to party is on paper
            Israel and Hamas talk. The latest proposal, drafted by Egypt, was handed to Hamas.     | memorandum EG>HAMAS
            Armenia and Azerbaijan talk. Armenia handed Azerbaijan its sixth package of proposals on the peace treaty. | memorandum AM>AZ about peace
            Armenia and Azerbaijan talk. The two sides exchanged drafts of a peace treaty.         | memorandum AM>AZ about peace; memorandum AZ>AM about peace
            Congo and M23 talk. Qatar shared a draft peace deal with the two sides, who have two weeks to study it. | memorandum QA>CD about peace; memorandum QA>M23 about peace; expected memorandum QA>? review 14 about peace
            # what a verb behind it tells, and the text of one
            Israel and Hamas talk. The two papers which the sides exchanged in May are far apart.                | memorandum HAMAS>IL; memorandum IL>HAMAS
            Israel and Hamas talk. Hamas handed the Israeli side its version of the memorandum.                  | memorandum HAMAS>IL
            Iran and Iraq talk. A written offer drawn up in Baghdad was carried to Tehran by Oman's foreign minister. | memorandum IQ>IR through OM
            Sudan and the RSF talk. A nine-point paper setting out the RSF's vision for peace was sent to the mediators. | memorandum RSF>? about peace
            Georgia and Russia talk. The truce is one of the six points of the Georgian peace formula.           | memorandum GE>? about peace
            Russia and Georgia talk. A secret paper that the Americans gave to the Georgians in Vienna is short.    | memorandum US>GE
            # what the two sides trade, in a clause behind
            Nepal and India talk. The papers on a settlement that the delegations traded in Pokhara are far apart.  | memorandum IN>NP; memorandum NP>IN
            # points and principles that are counted
            Nepal and India talk. India had put forward nine points, its envoy said.                              | memorandum IN>?
            Nepal and India talk. Nepal sent India its five principles for a peace treaty.                        | memorandum NP>IN about peace
            Nepal and India talk. The two sides remain apart on three points.                                     | nothing
            Nepal and India talk. The new version of the American plan has 19 points.                             | memorandum US>?
            # whoever worked it out wrote it
            Nepal and India talk. The 30-point draft, worked out by the American envoy, was shown to Kathmandu.    | memorandum US>NP
            Nepal and India talk. A roadmap that Tokyo negotiated with Nepal is three pages long.                 | memorandum JP>NP
            # each of those who are given one
            Nepal and India talk. The draft of an agreement had been handed to both delegations.                  | memorandum ?>IN; memorandum ?>NP
            Nepal and India talk. Tokyo presented both sides with a bridging proposal.                            | memorandum JP>IN; memorandum JP>NP
            # what is said to be written
            Nepal and India talk. The written Nepalese proposals would be studied, the Indian government said.    | expected Indian government: memorandum NP>IN
            Nepal and India talk. Nepal sent its fourth set of comments to India.                                 | memorandum NP>IN
            # answers that are handed over
            Israel and Hamas talk. Hamas, in a reply conveyed by way of Egypt, asked for changes.                | memorandum HAMAS>? through EG
            Israel and Hamas talk. Hamas delivered its response to the mediators.                                | memorandum HAMAS>?
            Israel and Hamas talk. Israel is reviewing Hamas's reply to the proposal.                            | memorandum HAMAS>IL
            Israel and Hamas talk. The response of Israel was swift.                                             | nothing
            # that there is none
            India and Pakistan talk. Islamabad received no document from New Delhi.                | denied memorandum IN>PK
            # what both sides have signed is nobody's proposal any more
            Nepal, India sign framework for peace deal.                                                           | nothing
            # no written proposals
            Israel and Hamas talk. Hamas handed over documents of 12 prisoners.                    | nothing
            Israel and Hamas talk. The plan is to meet again.                                      | nothing
            """)
    void eachVerbTellsItsPart(String text, String claims) {
        assertThat(memoranda(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Israel and Hamas talk. Hamas sent a memorandum to Israel. The document outlines steps to a truce.     | memorandum HAMAS>IL; memorandum HAMAS>? about ceasefire
            Israel and Hamas talk. Hamas sent a memorandum to Israel. Haaretz published the document.            | memorandum HAMAS>IL; memorandum HAMAS>? published by Haaretz
            Israel and Hamas talk. Hamas sent a memorandum to Israel. Israel needs four days to review the text.  | memorandum HAMAS>IL; expected memorandum HAMAS>IL review 4
            Israel and Hamas talk. Hamas sent a memorandum to Israel. Israel has four days to respond.            | memorandum HAMAS>IL; expected memorandum HAMAS>IL review 4
            """)
    void theDocumentIsTheLastOneTold(String text, String claims) {
        assertThat(memoranda(text)).isEqualTo(claims);
    }

    static String memoranda(String text) {
        return Told.some(text, " memorandum ", "memorandum ");
    }
}
