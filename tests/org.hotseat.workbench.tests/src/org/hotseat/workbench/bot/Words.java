// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** What can be read on controls. On the window's thread. */
final class Words {

    private Words() {
    }

    static List<String> of(Control root) {
        return Finder.all(root, Control.class, one -> true).stream().map(Words::text).filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText() == null ? "" : label.getText();
            case Link link -> link.getText();
            case Button button -> Finder.plain(button.getText());
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            default -> "";
        };
    }
}
