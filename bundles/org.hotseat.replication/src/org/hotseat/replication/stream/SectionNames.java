// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Sections that come in parts are known by name; of them only the memory can be copied generation by generation. */
final class SectionNames {

    private SectionNames() {
    }

    /** The refusal of a section that holds anything else: dirty bitmaps, disks, assigned devices. */
    static FailureException refuse(String name) {
        return new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.badSection, name),
                Messages.badSectionRemedy);
    }
}
