// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.hypervisor.image.ImageFormat;
import org.hotseat.ui.domain.field.SizeText;
import org.hotseat.ui.format.Formats;

/** The rows for a disk image that is to be made. On the window's thread. */
final class NewImageRows {

    private final StoragePage page;
    private Combo folder;
    private Text name;
    private Text size;
    private Combo format;
    private Label room;

    NewImageRows(StoragePage page) {
        this.page = page;
    }

    void fill(Composite area) {
        folder = page.path(area, Messages.folder, typed -> wish().folder = typed);
        name = page.text(area, Messages.fileName, text -> wish().setFileName(text.strip()));
        size = page.text(area, Messages.size, text -> wish().setSize(text));
        format = page.combo(area, Messages.format, false, combo -> {
            wish().format = ImageFormat.values()[combo.getSelectionIndex()];
            page.refresh();
        });
        format.setItems(Messages.formatQcow2, Messages.formatRaw);
        room = WishPage.hint(area, "");
    }

    /** Shows the answers given so far. */
    void show() {
        folder.setText(wish().folder);
        size.setText(wish().size().map(amount -> SizeText.format(amount.kib())).orElse(""));
        format.select(wish().format.ordinal());
        refresh();
    }

    /** Shows what has become known: folders to choose from, a free name, the room. */
    void refresh() {
        List<String> folders = page.folders();
        if (!List.of(folder.getItems()).equals(folders)) {
            folder.setItems(folders.toArray(String[]::new));
            folder.setText(wish().folder);
        }
        if (wish().folder.isEmpty() && !folders.isEmpty() && !page.isTyping()) {
            wish().folder = folders.get(0);
            folder.setText(wish().folder);
        }
        FolderDesk.Answer answer = page.answer(wish().folder);
        Optional<ImageFolder> known = answer.folder();
        wish().propose(page.wish().name, known);
        if (!name.getText().strip().equals(wish().fileName())) {
            name.setText(wish().fileName());
        }
        boolean looking = !answer.isKnown() && wish().folder.startsWith("/") && !page.isTyping();
        room.setText(known.map(found -> NLS.bind(Messages.room, Formats.size(found.free())))
                .orElse(looking ? Messages.looking : ""));
        room.requestLayout();
    }

    private ImageWish wish() {
        return page.wish().image;
    }
}
