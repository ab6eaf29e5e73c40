// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.hotseat.model.edit.ClusterDocument;

/**
 * The picture below the desks. A file that cannot be read is no error of the document: it keeps its reference, and the
 * view says which file is missing. Files are read beside the window; all else on the window's thread.
 */
final class BackPicture {

    private static final int LARGEST = 8192;

    private final Executor background;
    private final Executor window;
    private final Consumer<Loaded> receiver;
    private String wanted = "";

    /**
     * What became of a picture.
     *
     * @param data the picture; empty for none
     * @param trouble why there is none; empty when there shall be none
     */
    record Loaded(Optional<ImageData> data, String trouble) {
    }

    BackPicture(Executor background, Executor window, Consumer<Loaded> receiver) {
        this.background = background;
        this.window = window;
        this.receiver = receiver;
    }

    /** Shows the picture of a room; one that is shown already is not read again. */
    void show(ClusterDocument document, String name) {
        String key = document.file().map(Path::toString).orElse("") + '\n' + name;
        if (!key.equals(wanted)) {
            wanted = key;
            load(document.file(), name, key);
        }
    }

    /** Reads the file once more. */
    void again(ClusterDocument document, String name) {
        wanted = "";
        show(document, name);
    }

    private void load(Optional<Path> document, String name, String key) {
        if (name.isBlank()) {
            receiver.accept(new Loaded(Optional.empty(), ""));
            return;
        }
        receiver.accept(new Loaded(Optional.empty(), "")); // not the picture of another room meanwhile
        try {
            background.execute(() -> {
                Loaded loaded = read(document, name);
                window.execute(() -> {
                    if (key.equals(wanted)) {
                        receiver.accept(loaded);
                    }
                });
            });
        } catch (RejectedExecutionException ended) { // the view was closed
            System.getLogger(BackPicture.class.getName()).log(System.Logger.Level.DEBUG, name, ended);
        }
    }

    /** Reads a file, named as from the folder of the document. */
    static Loaded read(Optional<Path> document, String name) {
        try {
            Path file = file(document, name);
            if (!file.toFile().isFile()) {
                return new Loaded(Optional.empty(), NLS.bind(Messages.pictureMissing, file));
            }
            ImageData data = new ImageData(file.toString());
            return data.width > LARGEST || data.height > LARGEST ? new Loaded(Optional.empty(), NLS.bind(
                    Messages.pictureLarge, file, LARGEST)) : new Loaded(Optional.of(data), "");
        } catch (SWTException | InvalidPathException unreadable) {
            System.getLogger(BackPicture.class.getName()).log(System.Logger.Level.DEBUG, name, unreadable);
            return new Loaded(Optional.empty(), NLS.bind(Messages.pictureUnreadable, name));
        }
    }

    private static Path file(Optional<Path> document, String name) {
        Path path = Path.of(name);
        return document.map(Path::toAbsolutePath).map(Path::getParent).map(folder -> folder.resolve(path)).orElse(path);
    }

    /** How the document names a file: as from its own folder where it is below that. */
    static String name(Optional<Path> document, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return document.map(Path::toAbsolutePath).map(Path::getParent).filter(absolute::startsWith).map(folder -> folder
                .relativize(absolute)).orElse(absolute).toString();
    }
}
