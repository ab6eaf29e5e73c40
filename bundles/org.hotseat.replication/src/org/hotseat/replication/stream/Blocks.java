// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.stream;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** The blocks of a head while pages are read: most pages are of the block before. For one thread. */
final class Blocks {

    private final StreamHead head;
    private final long[] first;
    private int present = -1;

    Blocks(StreamHead head) {
        this.head = head;
        first = new long[head.blocks().size()];
        for (int block = 1; block < first.length; block++) {
            first[block] = first[block - 1] + head.blocks().get(block - 1).pages();
        }
    }

    StreamHead head() {
        return head;
    }

    /** Of the block of the last page. */
    String name() throws FailureException {
        if (present < 0) {
            throw unknown("", 0);
        }
        return head.blocks().get(present).name();
    }

    /** The number of a page of a block. */
    long page(String name, long page) throws FailureException {
        List<RamBlock> blocks = head.blocks();
        if (present < 0 || !blocks.get(present).name().equals(name)) {
            present = find(name, page);
        }
        if (page >= blocks.get(present).pages()) {
            throw unknown(name, page);
        }
        return first[present] + page;
    }

    private int find(String name, long page) throws FailureException {
        for (int block = 0; block < first.length; block++) {
            if (head.blocks().get(block).name().equals(name)) {
                return block;
            }
        }
        throw unknown(name, page);
    }

    private static FailureException unknown(String name, long page) {
        return new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.badBlock, name, page), Messages.newImage);
    }
}
