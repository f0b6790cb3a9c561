package dev.parley.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Person UMEROV = Person.of("Rustem Umerov");

    @Test
    void isBuiltFromWhatATextStates() {
        Person umerov = Person.builder()
                .name("Rustem Umerov")
                .role("Defense Minister")
                .party(Party.of("UA"))
                .build();
        assertThat(umerov).isEqualTo(UMEROV.withRole("Defense Minister").withParty(Party.of("UA")));
        assertThat(umerov.withRole(Optional.empty()).withParty(Optional.empty()))
                .isEqualTo(UMEROV);
    }

    @Test
    void cannotBeBuiltWithoutAName() {
        assertThatThrownBy(() -> Person.builder().role("Defense Minister").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Person, some of required attributes are not set [name]");
    }

    @Test
    void printsWhatIsKnownOfOfficeAndParty() {
        assertThat(UMEROV).hasToString("Rustem Umerov");
        assertThat(UMEROV.withParty(Party.of("UA"))).hasToString("Rustem Umerov (UA)");
        assertThat(UMEROV.withRole("Defense Minister")).hasToString("Rustem Umerov (Defense Minister)");
        assertThat(UMEROV.withRole("Defense Minister").withParty(Party.of("UA")))
                .hasToString("Rustem Umerov (Defense Minister, UA)");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatThrownBy(() -> Person.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: \" \" is blank, expected a name");
    }

    @Test
    void aBlankRoleIsRefused() {
        assertThatThrownBy(() -> UMEROV.withRole(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("role: \"\" is blank, expected an office or nothing");
    }
}
