// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.ui.domain.wizard.MachineWish.DiskKind;

/**
 * Disk and CD-ROM drive. Looks into folders of the host beside the window, and shows what it finds when it comes; a
 * host that does not answer keeps nobody from typing a path.
 */
final class StoragePage extends WishPage {

    private static final int KINDS = 2;
    private static final int REST_MILLIS = 1500;

    private final Map<DiskKind, Button> kinds = new EnumMap<>(DiskKind.class);
    private final Map<DiskKind, RowSet> rows = new EnumMap<>(DiskKind.class);
    private final NewImageRows newImage = new NewImageRows(this);
    private final ExistingImageRows existing = new ExistingImageRows(this);
    private final Runnable rest = this::settle;
    private Text portal;
    private Text target;
    private Combo cdrom;
    private boolean typing;

    StoragePage(MachineWish wish, Surroundings around) {
        super("storage", Messages.storageTitle, Messages.storageDescription, wish, around);
    }

    @Override
    void fill(Composite area) {
        Composite choices = choices(area, Messages.disk);
        GridLayoutFactory.fillDefaults().numColumns(KINDS).equalWidth(true).applyTo(choices);
        kind(choices, DiskKind.NEW, Messages.diskNew);
        kind(choices, DiskKind.FILE, Messages.diskFile);
        kind(choices, DiskKind.ISCSI, Messages.diskIscsi);
        kind(choices, DiskKind.NONE, Messages.diskNone);
        rows.put(DiskKind.NEW, RowSet.of(area, () -> newImage.fill(area)));
        rows.put(DiskKind.FILE, RowSet.of(area, () -> existing.fill(area)));
        rows.put(DiskKind.ISCSI, RowSet.of(area, () -> {
            portal = text(area, Messages.iscsiPortal, text -> wish().iscsiPortal = text);
            target = text(area, Messages.iscsiTarget, text -> wish().iscsiTarget = text);
        }));
        cdrom = combo(area, Messages.cdrom, true, combo -> wish().cdromPath = combo.getText());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(cdrom);
        hint(area, Messages.cdromHint);
    }

    private void kind(Composite choices, DiskKind kind, String text) {
        kinds.put(kind, radio(choices, text, () -> {
            wish().diskKind = kind;
            showRows();
            refresh();
        }));
    }

    private void showRows() {
        rows.forEach((kind, set) -> set.show(kind == wish().diskKind));
        ((Composite) getControl()).layout(true, true);
    }

    @Override
    void show() {
        kinds.forEach((kind, button) -> button.setSelection(kind == wish().diskKind));
        newImage.show();
        existing.show();
        portal.setText(wish().iscsiPortal);
        target.setText(wish().iscsiTarget);
        cdrom.setText(wish().cdromPath);
        showRows();
        refreshRows();
    }

    /** Shows what has become known, and asks for what has not. */
    void refresh() {
        quietly(this::refreshRows);
        check();
    }

    private void refreshRows() {
        if (!typing) {
            List<String> wanted = new ArrayList<>(folders());
            wanted.add(wish().image.folder);
            wanted.add(wish().diskFolder());
            around().desk().want(wish().host, wanted, getControl(), this::refresh);
        }
        newImage.refresh();
        existing.refresh();
        String[] media = folders().stream().flatMap(folder -> answer(folder).folder().stream())
                .flatMap(folder -> folder.images().stream()).filter(ExistingImageRows::isMedium)
                .map(DiskImage::path).distinct().toArray(String[]::new);
        if (!List.of(cdrom.getItems()).equals(List.of(media))) {
            cdrom.setItems(media);
            cdrom.setText(wish().cdromPath);
        }
    }

    /**
     * A path where a person types: the host is asked about it when it is left, when it is one of those offered, and
     * after a rest, never about half a path.
     */
    Combo path(Composite area, String label, Consumer<String> store) {
        Combo combo = combo(area, label, true, changed -> {
            store.accept(changed.getText().strip());
            if (List.of(changed.getItems()).contains(changed.getText())) {
                settle();
            } else {
                typing = true;
                quietly(this::refreshRows);
                changed.getDisplay().timerExec(REST_MILLIS, rest); // the same task again begins its time anew
            }
        });
        combo.addListener(SWT.FocusOut, event -> settleTyped());
        return combo;
    }

    /** Whether a path is being typed, so that nobody is asked about it yet. */
    boolean isTyping() {
        return typing;
    }

    private void settleTyped() {
        if (typing) {
            settle();
        }
    }

    /** Takes what is typed for whole. */
    void settle() {
        typing = false;
        Control page = getControl();
        if (!page.isDisposed()) {
            page.getDisplay().timerExec(-1, rest);
            refresh();
        }
    }

    /** Folders to choose from: those of the cluster's document, else where machines of the host keep theirs. */
    List<String> folders() {
        List<String> described = around().folders(wish().host);
        return described.isEmpty() ? around().desk().homes(wish().host, getControl(), this::refresh) : described;
    }

    FolderDesk.Answer answer(String folder) {
        return around().desk().of(wish().host, folder);
    }

    /** What machines use already; empty until that is known. */
    Optional<ImageUses> uses() {
        return around().desk().uses(getControl(), this::refresh);
    }

    @Override
    Optional<String> trouble() {
        Optional<String> medium = wish().cdromTrouble();
        if (medium.isPresent() || wish().diskKind != DiskKind.NEW) {
            return medium.isPresent() ? medium : wish().diskTrouble();
        }
        return wish().image.trouble(answer(wish().image.folder));
    }

    @Override
    Optional<String> warning() {
        return switch (wish().diskKind) {
            case NEW -> wish().image.warning(answer(wish().image.folder));
            case FILE -> existing.warning();
            case ISCSI, NONE -> Optional.empty();
        };
    }
}
