// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.call.Troubles;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;
import org.libvirt.Stream;

/** Fetches a picture over a stream of libvirt. Blocks natively: only on a worker. */
final class ScreenAct {

    private static final int PIECE = 64 * 1024;

    private final Access access;

    ScreenAct(Access access) {
        this.access = access;
    }

    /** PNG or PPM, whatever the hypervisor makes. */
    Screenshot take(Domain domain, int head) throws LibvirtException, FailureException {
        if (domain.isActive() == 0) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.dark, "");
        }
        Stream stream = access.link().streamNew(0);
        try {
            String type = domain.screenshot(stream, head);
            return new Screenshot(type, read(stream));
        } catch (IOException broken) {
            throw broken.getCause() instanceof LibvirtException reason ? Troubles.of(reason)
                    : new FailureException(new Failure(FailureCode.OTHER,
                            NLS.bind(Messages.stream, broken.getMessage())), broken);
        } finally {
            stream.free();
        }
    }

    private static byte[] read(Stream stream) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        while (true) {
            int got = stream.read(ByteBuffer.wrap(piece));
            if (got < 0) {
                return content.toByteArray();
            }
            content.write(piece, 0, got);
        }
    }
}
