// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.ImageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed and what is refused for a new disk image. */
final class ImageWishTest {

    private final ImageWish wish = new ImageWish();

    ImageWishTest() {
        wish.folder = "/images";
    }

    private static FolderDesk.Answer with(String... names) {
        List<DiskImage> images = Arrays.stream(names)
                .map(name -> new DiskImage("/images/" + name, "qcow2", DataSize.ofGib(1), DataSize.ZERO)).toList();
        return new FolderDesk.Answer(Optional.of(new ImageFolder("/images", DataSize.ofGib(100), images)),
                Optional.empty());
    }

    private static FolderDesk.Answer failing(FailureCode code) {
        return new FolderDesk.Answer(Optional.empty(), Optional.of(new Failure(code, "It does not work.", "Try.")));
    }

    @ParameterizedTest
    @CsvSource({ "plot-9, plot-9.qcow2", "席位 七, 席位-七.qcow2", "it's \"one\" & two, it-s-one-two.qcow2",
        "taken, taken-3.qcow2" })
    void theFileIsNamedAfterTheMachine(String machine, String file) {
        wish.propose(machine, with("taken.qcow2", "taken-2.qcow2").folder());
        assertEquals(file, wish.fileName());
        assertEquals(Optional.empty(), wish.trouble(with("taken.qcow2", "taken-2.qcow2")));
    }

    @Test
    void aVeryLongNameIsCutBetweenItsCharacters() {
        wish.propose("席".repeat(200), Optional.empty());
        assertTrue(wish.fileName().getBytes(StandardCharsets.UTF_8).length < 250, wish.fileName());
        assertTrue(wish.fileName().matches("席+\\.qcow2"), wish.fileName());
    }

    @Test
    void aNameThatAPersonHasGivenStaysUntilItIsErased() {
        wish.setFileName("mine.img");
        wish.propose("plot-9", Optional.empty());
        assertEquals("mine.img", wish.fileName());
        wish.setFileName("");
        wish.format = ImageFormat.RAW;
        wish.propose("plot-9", Optional.empty());
        assertEquals("plot-9.img", wish.fileName());
    }

    @ParameterizedTest
    @CsvSource({ "40, 40", "40 GiB, 40", "1.5t, 1536", "512 MB, 0.5", "'2,5', 2.5" })
    void aSizeIsReadAsPeopleWriteIt(String text, double gib) {
        wish.setSize(text);
        assertEquals(gib, wish.size().orElseThrow().gib());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "0", "0 GiB", "-4", "many", "4 GiB more" })
    void aSizeThatIsNoneIsSaidSo(String text) {
        wish.propose("plot-9", Optional.empty());
        wish.setSize(text);
        assertEquals(Optional.of(Messages.sizeForm), wish.trouble(with()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a/b", ".", "..", "taken.qcow2" })
    void aFileNameThatCannotBeGivenIsSaidSo(String name) {
        wish.setFileName(name);
        assertTrue(wish.trouble(with("taken.qcow2")).isPresent());
    }

    @Test
    void aFolderThatIsNotThereIsATroubleAndOneThatIsNotSeenAWarning() {
        wish.propose("plot-9", Optional.empty());
        assertEquals(Optional.of("It does not work. Try."), wish.trouble(failing(FailureCode.NOT_FOUND)));
        assertEquals(Optional.empty(), wish.trouble(failing(FailureCode.TIMEOUT)));
        assertTrue(wish.warning(failing(FailureCode.TIMEOUT)).isPresent());
        assertEquals(Optional.empty(), wish.trouble(FolderDesk.Answer.NONE));
        wish.folder = "images";
        assertTrue(wish.trouble(with()).isPresent());
    }

    @Test
    void moreThanTheFolderHasFreeIsAWarning() {
        wish.propose("plot-9", Optional.empty());
        assertEquals(Optional.empty(), wish.warning(with()));
        wish.setSize("101");
        assertEquals(Optional.empty(), wish.trouble(with()));
        assertTrue(wish.warning(with()).orElseThrow().contains("100 GiB"));
    }
}
