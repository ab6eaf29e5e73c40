// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.ink;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.look.Role;

/** How things look in the theme of today. On the window's thread; nothing of it is disposed of by its users. */
public interface Look {

    /**
     * A colour.
     *
     * @param role what it means
     * @return not to be disposed of
     */
    Color color(Role role);

    /**
     * A font.
     *
     * @param face kind of writing
     * @param zoom 1 is 100 %
     * @return not to be disposed of
     */
    Font font(Face face, double zoom);

    /**
     * How wide writing is at 100 %; measured when it is asked for the first time, which takes some milliseconds.
     *
     * @return to be used on any thread
     */
    TextMeasure widths();

    /**
     * A picture of 16 points for tools and menus.
     *
     * @param icon which
     * @return not to be disposed of
     */
    Image image(Icon icon);
}
