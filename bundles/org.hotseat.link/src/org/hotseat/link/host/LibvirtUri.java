// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Turns what libvirt is called on its host into what it is called through a socket here. Pure. */
public final class LibvirtUri {

    private LibvirtUri() {
    }

    /**
     * The URI of a libvirt that a local socket leads to.
     *
     * @param onHost such as qemu:///system or test:///abs/file.xml
     * @param socket the local end
     * @return such as qemu+unix:///system?socket=…
     */
    public static URI through(URI onHost, Path socket) {
        String scheme = onHost.getScheme();
        int plus = scheme.indexOf('+');
        String kind = plus < 0 ? scheme : scheme.substring(0, plus);
        String encoded = URLEncoder.encode(socket.toString(), StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(kind + "+unix://" + onHost.getRawPath() + "?socket=" + encoded);
    }
}
