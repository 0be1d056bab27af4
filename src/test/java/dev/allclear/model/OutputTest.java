package dev.allclear.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutputTest {
    @Test
    void picturesAloneAreNotThereUnlessASiteAsksForThem() {
        assertThat(Output.standard()).hasSize(Output.values().length - 1).doesNotContain(Output.IMAGES);
    }

    @Test
    void nobodyChangesWhatIsThereForAll() {
        assertThatThrownBy(() -> Output.standard().add(Output.IMAGES))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
