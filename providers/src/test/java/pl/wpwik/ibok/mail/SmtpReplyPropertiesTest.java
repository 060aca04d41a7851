package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("punkt-5")
class SmtpReplyPropertiesTest {

    @Property
    void noWordOfTheServerIsKept(@ForAll @IntRange(min = 200, max = 599) int code, @ForAll String words) {
        assertThat(SmtpReply.read(code, code + " " + words).toString()).matches("[0-9]{3}( [0-9.]{5,9})?");
        assertThat(SmtpReply.read(code, null).toString()).isEqualTo(Integer.toString(code));
    }
}
