// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.source;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.ui.look.Colors;
import org.hotseat.ui.look.Face;
import org.hotseat.ui.look.Fonts;
import org.hotseat.ui.look.Role;

/** XML to be read and copied only. On the window's thread. */
public final class XmlPreview {

    private static final int MARGIN = 6;

    private final StyledText text;

    /**
     * Makes it, empty.
     *
     * @param parent lays it out
     */
    public XmlPreview(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(Fonts.of(Face.MONO));
        text.setBackground(Colors.of(Role.CANVAS));
        text.setForeground(Colors.of(Role.TEXT));
        text.setSelectionBackground(Colors.of(Role.SELECTION));
        text.setSelectionForeground(Colors.of(Role.SELECTION_TEXT));
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        new XmlColors(text);
    }

    /**
     * Its widget.
     *
     * @return to be laid out
     */
    public Control control() {
        return text;
    }

    /**
     * Shows XML.
     *
     * @param xml the text
     */
    public void show(String xml) {
        text.setText(xml);
    }
}
