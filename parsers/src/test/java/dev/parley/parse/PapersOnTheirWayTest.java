package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Written proposals that are commented on, handed on as "it", answered in so many days and put online; {@link Told} has the form of the lines. */
class PapersOnTheirWayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # remarks on another's paper, and answers to one
            Oman has conveyed its written remarks on the Qatari plan to Doha through Egypt. | memorandum OM>QA through EG
            Oman sent its observations on the Qatari draft to Doha. | memorandum OM>QA
            Sudan delivered a written response to the plan sent to it by Egypt. | memorandum SD>EG; memorandum EG>SD
            Sudan sent Egypt a written reply on Friday. The reply was being examined, Cairo said. | memorandum SD>EG; Egypt: memorandum SD>EG
            Sudan delivered a written response to the plan sent to it by the foreign ministry in Cairo. | memorandum SD>EG; memorandum EG>SD
            # a paper received
            Hamas has received the Egyptian plan. | memorandum EG>HAMAS
            Iran is happy with the plan that it received from Oman. | memorandum OM>IR
            # "it"
            Oman sent Qatar a draft treaty. General Omar Karim had handed it to the emir of Qatar. | memorandum OM>QA; memorandum OM>QA
            The plan was drawn up by Egypt. Israel received it on Sunday. | memorandum EG>?; memorandum EG>IL
            Oman sent Qatar a draft treaty. Qatar is studying it. | memorandum OM>QA; memorandum OM>QA
            # whose it is, and who put it online
            The ten-point plan that Omani envoy Ana Vidal worked out with Omar Karim was published by Reuters. | memorandum OM>? published by Reuters
            The Taliban on Monday published on their website the draft agreement that they gave the Afghan government. | memorandum TALIBAN>AF published by Taliban
            """)
    void papersGoFromHandToHand(String text, String lines) {
        assertThat(Told.some(text, "memorandum ", "memorandum")).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Oman took 65 days to answer Qatar's sixth package of proposals. | memorandum QA>OM review 65
            Oman sent Qatar a draft treaty. Qatar had taken 70 days to answer the previous one. | memorandum OM>QA; memorandum OM>QA review 70
            Hamas was given four days to respond to the Egyptian plan. | expected memorandum EG>HAMAS review 4
            Oman sent Qatar a draft treaty. Qatar has asked for ten days to examine it. | memorandum OM>QA; expected memorandum OM>QA review 10
            """)
    void anAnswerTakesItsTime(String text, String lines) {
        assertThat(Told.some(text, "memorandum ", "memorandum")).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oman handed it to Qatar.",
                "The army took the town. It was handed to the police on Monday.",
                "Oman took ten days to answer the letter of a reader.",
                "The firm posted its results on its website on Monday.",
                "Oman has received the Qatari guests."
            })
    void otherThingsAreHandedOnToo(String text) {
        assertThat(Told.some(text, "memorandum ", "memorandum")).isEqualTo("nothing");
    }
}
