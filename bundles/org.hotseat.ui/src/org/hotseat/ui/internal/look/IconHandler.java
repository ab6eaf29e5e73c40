// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.internal.look;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;

import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Theme;
import org.osgi.service.url.AbstractURLStreamHandlerService;

/**
 * Answers addresses such as "hotseat-icon:/host.svg" with the icon of today's look, so that a plugin.xml need not know
 * the look.
 */
public final class IconHandler extends AbstractURLStreamHandlerService {

    private static final String END = ".svg";

    @Override
    public URLConnection openConnection(URL address) throws IOException {
        String path = address.getPath();
        Optional<Icon> icon = path.startsWith("/") && path.endsWith(END)
                ? Icon.named(path.substring(1, path.length() - END.length()))
                : Optional.empty();
        if (icon.isEmpty()) {
            throw new FileNotFoundException(address.toString());
        }
        return icon.get().url(Theme.current()).openConnection();
    }
}
