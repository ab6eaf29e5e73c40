// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.device.Device;
import org.hotseat.ui.domain.field.DeviceSet;
import org.hotseat.ui.domain.field.Field;

/** A part of a page. */
public sealed interface Group {

    /**
     * Names it for tests and helps.
     *
     * @return unique on its page
     */
    String id();

    /**
     * The words above it.
     *
     * @return a few words
     */
    String title();

    /**
     * Fields of the machine itself.
     *
     * @param id as above
     * @param title as above
     * @param fields in order
     */
    record Fields(@NonNull String id, @NonNull String title, List<Field<DomainDocument>> fields) implements Group {
    }

    /**
     * A list of devices and the fields of the one that is chosen.
     *
     * @param <D> their class
     * @param set the devices
     */
    record DeviceList<D extends Device>(DeviceSet<D> set) implements Group {
        @Override
        public String id() {
            return set.id();
        }

        @Override
        public String title() {
            return set.title();
        }
    }

    /**
     * The order of what is booted from.
     *
     * @param id as above
     * @param title as above
     */
    record BootOrder(@NonNull String id, @NonNull String title) implements Group {
    }

    /**
     * What the running machine does not have yet.
     *
     * @param id as above
     * @param title as above
     */
    record NextStart(@NonNull String id, @NonNull String title) implements Group {
    }
}
