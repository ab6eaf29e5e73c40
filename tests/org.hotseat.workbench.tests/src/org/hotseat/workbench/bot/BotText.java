// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** A field that is written into: a line, a text or a number. */
public final class BotText extends BotControl<Control> {

    BotText(Control field) {
        super(field);
    }

    /** What is in it. */
    public String text() {
        return read(field -> switch (field) {
            case Text line -> line.getText();
            case StyledText lines -> lines.getText();
            case Spinner number -> number.getText();
            default -> "";
        });
    }

    /** Writes something else into it, key by key. */
    public void typeText(String text) {
        setFocus();
        Hands.key("ctrl+a");
        if (text.isEmpty()) {
            Hands.key("BackSpace");
        } else {
            Hands.type(text);
        }
        Ui.until(() -> "“" + text + "” is written, not “" + text() + "”", Ui.SOON, () -> text().equals(text));
    }
}
