// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.ImageFormat;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.ui.domain.field.SizeText;
import org.hotseat.ui.format.Formats;

/** The disk image that is to be made with the machine. Mutable while the wizard is open; on the window's thread. */
final class ImageWish {

    private static final DataSize FIRST_SIZE = DataSize.ofGib(40);

    /** Leaves room for what hosts put behind a name. */
    private static final int LONGEST_PROPOSAL = 200;
    private static final int MOST_PROPOSALS = 1000;

    String folder = "";
    ImageFormat format = ImageFormat.QCOW2;
    private String fileName = "";
    private boolean named;
    private Optional<DataSize> size = Optional.of(FIRST_SIZE);

    /** Takes a name that a person has typed; an empty one asks for a proposal again. */
    void setFileName(String typed) {
        fileName = typed;
        named = !typed.isEmpty();
    }

    String fileName() {
        return fileName;
    }

    /** Takes an amount as it was typed; a bare number is GiB. */
    void setSize(String text) {
        String plain = text.strip();
        OptionalLong kib = SizeText.parse(plain.matches("[\\d.,]+") ? plain + 'G' : plain);
        size = kib.isPresent() ? Optional.of(DataSize.ofKib(kib.getAsLong())) : Optional.empty();
    }

    Optional<DataSize> size() {
        return size;
    }

    /** Names the file after the machine, unless a person has named it. */
    void propose(String machine, Optional<ImageFolder> known) {
        if (named) {
            return;
        }
        String base = cut(machine.strip().replaceAll("[\\s'\"&<>/\\\\]+", "-"));
        String end = format == ImageFormat.QCOW2 ? ".qcow2" : ".img";
        fileName = base + end;
        for (int next = 2; has(known, fileName) && next < MOST_PROPOSALS; next++) {
            fileName = base + '-' + next + end;
        }
    }

    private static String cut(String name) {
        String left = name;
        while (left.getBytes(StandardCharsets.UTF_8).length > LONGEST_PROPOSAL) {
            left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
        }
        return left;
    }

    private static boolean has(Optional<ImageFolder> known, String name) {
        return known.filter(folder -> folder.images().stream().anyMatch(one -> one.name().equals(name))).isPresent();
    }

    /** The image; only without trouble. */
    NewImage image() {
        return new NewImage(folder, fileName, format, size.orElseThrow());
    }

    /** Where it will be. */
    String path() {
        return new NewImage(folder, fileName, format, DataSize.ZERO).path();
    }

    /** What is wrong; empty for nothing. */
    Optional<String> trouble(FolderDesk.Answer answer) {
        if (!folder.startsWith("/")) {
            return Optional.of(Messages.folderNeeded);
        }
        if (answer.failure().filter(failure -> failure.code() == FailureCode.NOT_FOUND).isPresent()) {
            return answer.failure().map(failure -> failure.text());
        }
        if (fileName.isBlank() || fileName.contains("/") || fileName.equals(".") || fileName.equals("..")) {
            return Optional.of(Messages.fileNeeded);
        }
        if (has(answer.folder(), fileName)) {
            return Optional.of(NLS.bind(Messages.fileTaken, fileName));
        }
        return size.filter(amount -> amount.bytes() > 0).isPresent() ? Optional.empty()
                : Optional.of(Messages.sizeForm);
    }

    /** What should be thought of; empty for nothing. */
    Optional<String> warning(FolderDesk.Answer answer) {
        if (answer.failure().isPresent()) {
            return answer.failure().map(failure -> NLS.bind(Messages.folderUnseen, failure.text()));
        }
        Optional<DataSize> free = answer.folder().map(ImageFolder::free);
        return size.isPresent() && free.isPresent() && size.get().compareTo(free.get()) > 0
                ? Optional.of(NLS.bind(Messages.moreThanFree, Formats.size(free.get()), Formats.size(size.get())))
                : Optional.empty();
    }
}
