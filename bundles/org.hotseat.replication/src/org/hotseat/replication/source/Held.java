// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.replication.memory.PageImage;
import org.hotseat.replication.stream.StreamHead;

/** What the standby holds, as its source knows it: which generation, and every page of it. For one thread. */
final class Held implements AutoCloseable {

    private final Path folder;
    private @Nullable PageImage image;
    private @Nullable StreamHead head;
    private long generation;

    Held(Path folder) {
        this.folder = folder;
    }

    /** The generation; 0 when it is not known what the standby holds. */
    long generation() {
        return generation;
    }

    /** The next one needs every page. */
    void forget() {
        generation = 0;
    }

    /** Whether a generation with this head can be told by what has changed. */
    boolean fits(StreamHead shape) {
        StreamHead known = head;
        return generation > 0 && known != null && known.equals(shape);
    }

    /** Its pages, for a machine of this shape; of no meaning when it does not fit. */
    PageImage image(StreamHead shape) throws FailureException {
        PageImage present = image;
        try {
            if (present != null && present.pages() == shape.pages()) {
                return present;
            }
            close();
            PageImage made = PageImage.unnamed(folder, shape.pages());
            image = made;
            return made;
        } catch (IOException failed) {
            throw new FailureException(new Failure(FailureCode.NO_RESOURCE, NLS.bind(Messages.noImage,
                    failed.getLocalizedMessage()), Messages.noImageRemedy), failed);
        }
    }

    /** The image is what this generation was. */
    void holds(long number, StreamHead shape) {
        generation = number;
        head = shape;
    }

    @Override
    public void close() throws IOException {
        generation = 0;
        PageImage present = image;
        image = null;
        if (present != null) {
            present.close();
        }
    }
}
