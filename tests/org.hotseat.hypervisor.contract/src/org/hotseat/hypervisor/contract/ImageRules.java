// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.unit.DataSize;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.ImageFormat;
import org.hotseat.hypervisor.image.NewImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disk images: what is made is there and empty, what was there is never touched. */
interface ImageRules extends Rules {

    DataSize SIZE = DataSize.ofGib(3);
    DataSize LITTLE = DataSize.ofMib(1);

    @ParameterizedTest
    @EnumSource
    default void whatIsMadeIsThereSparseAndGoes(ImageFormat format) throws Exception {
        NewImage image = image("made-" + UUID.randomUUID() + ".img", format);
        rig().host().createImage(image, rig().run());
        DiskImage made = find(image).orElseThrow();
        assertEquals(format.word(), made.format());
        assertEquals(SIZE, made.capacity());
        assertTrue(made.allocation().compareTo(LITTLE) < 0, made.toString());
        assertEquals(Optional.empty(), made.backing());
        rig().host().deleteImage(made.path(), rig().run());
        assertEquals(Optional.empty(), find(image));
        Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().deleteImage(made.path(), rig().run()));
    }

    @Test
    default void aFolderTellsItsRoomAndIsInOrder() throws Exception {
        make("b " + UUID.randomUUID());
        make("a " + UUID.randomUUID());
        ImageFolder folder = rig().host().images(folder(), rig().run());
        assertTrue(folder.free().bytes() > 0);
        assertEquals(folder.images().stream().sorted(Comparator.comparing(DiskImage::name)).toList(),
                folder.images());
        List<DiskImage> again = rig().host().images(folder() + "/", rig().run()).images();
        assertEquals(folder.images(), again, "asking changes nothing");
    }

    @Test
    default void whatAnImageStandsOnIsTold() throws Exception {
        rig().needs(Capability.IMAGES);
        ContractWorld.Overlay overlay = rig().world().overlay();
        DiskImage image = rig().host().images(overlay.folder(), rig().run()).images().stream()
                .filter(one -> one.name().equals(overlay.name())).findFirst().orElseThrow();
        assertEquals(Optional.of(overlay.backing()), image.backing());
    }

    @ParameterizedTest
    @ValueSource(strings = { "it's \"quoted\" & <odd>", "席位 七", "-rf", "a+b%20c;$(d)", ".hidden", "_two  spaces" })
    default void anyFileNameThatAPersonMayGiveIsTaken(String name) throws Exception {
        NewImage image = make(name + ' ' + UUID.randomUUID() + ".qcow2");
        assertTrue(find(image).isPresent(), name);
    }

    @Test
    default void whatExistsIsLeftAsItIs() throws Exception {
        NewImage image = make("kept-" + UUID.randomUUID() + ".qcow2");
        NewImage other = new NewImage(image.folder(), image.name(), ImageFormat.RAW, DataSize.ofGib(1));
        FailureException failed = Rig.refused(FailureCode.EXISTS,
                () -> rig().host().createImage(other, rig().run()));
        assertTrue(failed.failure().message().contains(image.path()), failed.getMessage());
        assertFalse(failed.failure().remedy().isBlank());
        DiskImage kept = find(image).orElseThrow();
        assertEquals(ImageFormat.QCOW2.word(), kept.format());
        assertEquals(SIZE, kept.capacity());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", ".", "..", "a/b", "../up.qcow2", "two\nlines", "nul\u0000l" })
    default void aNameOfNoFileIsRefused(String name) throws Exception {
        NewImage image = image(name, ImageFormat.QCOW2);
        Rig.refused(FailureCode.INVALID, () -> rig().host().createImage(image, rig().run()));
    }

    @Test
    default void aNameThatIsTooLongIsRefusedOrTaken() throws Exception {
        NewImage image = image(UUID.randomUUID() + "席".repeat(200), ImageFormat.QCOW2);
        try {
            rig().host().createImage(image, rig().run());
            rig().host().deleteImage(image.path(), rig().run());
        } catch (FailureException failed) {
            assertEquals(FailureCode.INVALID, failed.code(), failed.getMessage());
        }
    }

    @Test
    default void anImageOfNoSizeIsRefused() throws Exception {
        rig().needs(Capability.IMAGES);
        NewImage none = new NewImage(folder(), "none-" + UUID.randomUUID(), ImageFormat.RAW, DataSize.ZERO);
        Rig.refused(FailureCode.INVALID, () -> rig().host().createImage(none, rig().run()));
    }

    @Test
    default void aFolderThatIsNotThereIsNotMade() throws Exception {
        rig().needs(Capability.IMAGES);
        String nowhere = "/nowhere-" + UUID.randomUUID();
        if (!rig().world().realFolders()) {
            assertEquals(List.of(), rig().host().images(nowhere, rig().run()).images(), "any folder, and empty");
            return;
        }
        Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().images(nowhere, rig().run()));
        Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().createImage(
                new NewImage(nowhere, "disk.qcow2", ImageFormat.QCOW2, SIZE), rig().run()));
        Rig.refused(FailureCode.NOT_FOUND, () -> rig().host().images(nowhere, rig().run()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "images", "./images", "~", "/two\nlines" })
    default void whatIsNoWholePathIsRefused(String folder) throws Exception {
        rig().needs(Capability.IMAGES);
        Rig.refused(FailureCode.INVALID, () -> rig().host().images(folder, rig().run()));
        Rig.refused(FailureCode.INVALID, () -> rig().host().deleteImage(folder + "/x.img", rig().run()));
    }

    @Test
    default void anImageThatComesTooLateIsNotKept() throws Exception {
        NewImage image = image("late-" + UUID.randomUUID(), ImageFormat.QCOW2);
        Run late = Rig.late();
        Rig.refused(FailureCode.TIMEOUT, () -> rig().host().createImage(image, late));
        assertEquals(Optional.empty(), find(image));
    }

    private String folder() {
        rig().needs(Capability.IMAGES);
        return rig().world().imageFolder();
    }

    private NewImage image(String name, ImageFormat format) {
        return new NewImage(folder(), name, format, SIZE);
    }

    private NewImage make(String name) throws FailureException {
        NewImage image = image(name, ImageFormat.QCOW2);
        rig().host().createImage(image, rig().run());
        rig().made(image);
        return image;
    }

    private Optional<DiskImage> find(NewImage image) throws FailureException {
        return rig().host().images(image.folder(), rig().run()).images().stream()
                .filter(one -> one.path().equals(image.path())).findFirst();
    }
}
