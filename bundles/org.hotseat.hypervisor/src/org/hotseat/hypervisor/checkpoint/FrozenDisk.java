// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.io.IOException;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;

/** A disk as it was at a cut. Its files stay as they are until the next call to the source of the cut. */
public interface FrozenDisk {

    /**
     * Which.
     *
     * @return without tokens
     */
    DiskOffer offer();

    /**
     * Whether what was written since an earlier cut can be told.
     *
     * @param epoch of that
     * @param generation of that
     * @return false when it is not known any more, or when somebody else has changed the disk since
     */
    boolean knows(long epoch, long generation);

    /**
     * Reads what was written between an earlier cut and this one. Blocks for the disk, and as the reader does.
     *
     * @param epoch of that, known
     * @param generation of that
     * @param reader hears it
     * @param run limits each look at the files; what the reader takes does not count
     * @throws FailureException when it cannot be read
     * @throws IOException of the reader
     */
    void changes(long epoch, long generation, DiskReader reader, Run run) throws FailureException, IOException;

    /**
     * Reads all that is not zero. Likewise.
     *
     * @param reader hears it
     * @param run limits
     * @throws FailureException when it cannot be read
     * @throws IOException of the reader
     */
    void all(DiskReader reader, Run run) throws FailureException, IOException;
}
