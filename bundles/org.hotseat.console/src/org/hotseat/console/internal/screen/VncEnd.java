// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.screen;

import java.util.Optional;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.device.Graphics;
import org.hotseat.link.host.ScreenEnd;

/** Finds the VNC server in a live description. Pure. */
final class VncEnd {

    private VncEnd() {
    }

    static Optional<ScreenEnd> of(String liveXml) {
        return display(liveXml).flatMap(VncEnd::end);
    }

    static Optional<char[]> password(String xml) {
        return display(xml).map(Graphics::password).filter(text -> !text.isEmpty()).map(String::toCharArray);
    }

    private static Optional<Graphics> display(String xml) {
        try {
            return DomainDocument.parse(xml).devices().graphics().stream()
                    .filter(graphics -> "vnc".equals(graphics.type())).findFirst();
        } catch (DomainSyntaxException unreadable) {
            return Optional.empty(); // libvirt's own text is well-formed; anything else has no display
        }
    }

    private static Optional<ScreenEnd> end(Graphics graphics) {
        if (!graphics.socket().isEmpty()) {
            return Optional.of(new ScreenEnd.Unix(graphics.socket()));
        }
        if (graphics.port() <= 0) {
            return Optional.empty();
        }
        String address = graphics.listen();
        boolean any = address.isEmpty() || address.equals("0.0.0.0") || address.equals("::");
        return Optional.of(new ScreenEnd.Tcp(any ? "127.0.0.1" : address, graphics.port()));
    }
}
