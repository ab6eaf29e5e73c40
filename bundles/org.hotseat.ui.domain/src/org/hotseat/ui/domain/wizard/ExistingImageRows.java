// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.hotseat.base.failure.Failure;
import org.hotseat.console.machine.ImageUse;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.ui.domain.field.ImageWords;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.part.Rows;

/** The rows for a disk image that the host has already: its path, and what is in its folder. On the window's thread. */
final class ExistingImageRows {

    private static final int NAME = 180;
    private static final int FORMAT = 66;
    private static final int SIZE = 84;
    private static final int USERS = 260;
    private static final int ROWS = 5;

    private final StoragePage page;
    private Combo path;
    private Table table;
    private Label state;
    private List<DiskImage> images = List.of();
    private Optional<ImageUses> uses = Optional.empty();

    ExistingImageRows(StoragePage page) {
        this.page = page;
    }

    void fill(Composite area) {
        path = page.path(area, Messages.diskPath, typed -> {
            page.wish().diskPath = typed;
            page.wish().diskFormat = Optional.empty();
        });
        WishPage.label(area, Messages.images);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        Rows.height(table);
        table.setHeaderVisible(true);
        column(Messages.imageName, NAME, SWT.LEFT);
        column(Messages.imageFormat, FORMAT, SWT.LEFT);
        column(Messages.imageCapacity, SIZE, SWT.RIGHT);
        column(Messages.imageTaken, SIZE, SWT.RIGHT);
        column(Messages.imageUsers, USERS, SWT.LEFT);
        table.addListener(SWT.Selection, event -> take(table.getSelectionIndex()));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * Rows.HEIGHT).applyTo(table);
        state = WishPage.hint(area, "");
    }

    private void column(String title, int width, int align) {
        TableColumn column = new TableColumn(table, align);
        column.setText(title);
        column.setWidth(width);
    }

    private void take(int index) {
        if (index >= 0 && index < images.size()) {
            path.setText(images.get(index).path());
            page.wish().diskFormat = Optional.of(images.get(index).format());
            page.settle();
        }
    }

    /** Shows the answers given so far. */
    void show() {
        path.setText(page.wish().diskPath);
        refresh();
    }

    /** Shows what has become known. */
    void refresh() {
        List<String> folders = page.folders();
        if (page.wish().diskPath.isEmpty() && !folders.isEmpty() && !page.isTyping()) {
            page.wish().diskPath = folders.get(0) + '/';
            path.setText(page.wish().diskPath);
        }
        String[] offered = folders.stream().map(folder -> folder + '/').toArray(String[]::new);
        if (!List.of(path.getItems()).equals(List.of(offered))) {
            path.setItems(offered);
            path.setText(page.wish().diskPath);
        }
        String folder = page.wish().diskFolder();
        FolderDesk.Answer answer = page.answer(folder);
        boolean looking = !answer.isKnown() && folder.startsWith("/") && !page.isTyping();
        state.setText(looking ? Messages.looking : answer.failure().map(Failure::text).map(Formats::label)
                .orElse(Messages.diskHint));
        state.requestLayout();
        list(answer.folder().map(ImageFolder::images).orElse(List.of()).stream().filter(one -> !isMedium(one))
                .toList());
        known().ifPresent(image -> page.wish().diskFormat = Optional.of(image.format()));
    }

    private void list(List<DiskImage> found) {
        Optional<ImageUses> known = page.uses();
        if (!found.equals(images) || !known.equals(uses)) {
            images = found;
            uses = known;
            table.removeAll();
            for (DiskImage image : images) {
                new TableItem(table, SWT.NONE).setText(new String[] { image.name(), Formats.orNone(image.format()),
                        Formats.size(image.capacity()), Formats.size(image.allocation()),
                        users(image) });
            }
        }
        int index = IntStream.range(0, images.size())
                .filter(i -> images.get(i).path().equals(page.wish().diskPath)).findFirst().orElse(-1);
        if (index < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != index) {
            table.setSelection(index);
        }
    }

    private String users(DiskImage image) {
        return uses.isEmpty() ? "" : Formats.orNone(ImageWords.users(usesOf(image.path()), page.wish().host));
    }

    private List<ImageUse> usesOf(String path) {
        return uses.map(known -> known.of(path)).orElse(List.of());
    }

    private Optional<DiskImage> known() {
        return images.stream().filter(one -> one.path().equals(page.wish().diskPath)).findFirst();
    }

    /** What should be thought of; empty for nothing. */
    Optional<String> warning() {
        boolean listed = page.answer(page.wish().diskFolder()).folder().isPresent();
        if (listed && known().isEmpty()) {
            return Optional.of(NLS.bind(Messages.notThere, page.wish().diskPath));
        }
        return ImageWords.warning(usesOf(page.wish().diskPath), page.wish().host).or(() -> uses
                .filter(known -> !known.unseen().isEmpty())
                .map(known -> NLS.bind(Messages.imageUsersUnseen, known.unseenNames())));
    }

    /** Installation media are no disks. */
    static boolean isMedium(DiskImage image) {
        return image.format().equals("iso") || image.name().endsWith(".iso");
    }
}
