// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Items;
import org.hotseat.draft.item.Line;
import org.hotseat.draft.item.Lines;
import org.hotseat.draft.item.Merge;
import org.hotseat.model.cluster.Cluster;
import org.junit.jupiter.api.Test;

/** Values of two edits of one object, put together. */
class MergeTest {

    private static final int SEEDS = 60;

    /** Two edits of a document: copies in which a few objects were filled anew. */
    private static Cluster edited(long seed, Cluster from) {
        Cluster copy = Sample.copy(from);
        Random random = new Random(seed);
        copy.getSeats().forEach(seat -> {
            seat.setDuty("duty " + random.nextInt(3));
            if (random.nextBoolean() && !seat.getMonitors().isEmpty()) {
                seat.getMonitors().remove(random.nextInt(seat.getMonitors().size()));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                seat.getMonitors().add(random.nextInt(seat.getMonitors().size() + 1),
                        Sample.monitor("monitor-" + seed + "-" + random.nextInt(10_000), "m"));
            }
            seat.getMonitors().forEach(monitor -> monitor.setMachineHead(random.nextInt(2)));
        });
        return copy;
    }

    @Test
    void takingEverythingOfOneSideIsThatSide() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Cluster base = new RandomCluster(seed).make();
            Map<String, Item> mine = Items.of(edited(seed + 1, base));
            Map<String, Item> theirs = Items.of(edited(seed + 2, base));
            Random random = new Random(seed);
            Items.of(base).forEach((id, item) -> {
                List<Line> lines = new ArrayList<>(Lines.of(item, mine.get(id), theirs.get(id)));
                Collections.shuffle(lines, random); // the order in which a person chooses does not matter
                assertEquals(theirs.get(id), Merge.of(mine.get(id), theirs.get(id), List.of()));
                Item all = Merge.of(mine.get(id), theirs.get(id), lines);
                assertEquals(mine.get(id).fields(), all.fields(), id);
                assertEquals(mine.get(id).usual(), all.usual(), id);
                assertEquals(mine.get(id).parts(), all.parts(), id);
                assertEquals(mine.get(id).links(), all.links(), id);
            });
        }
    }

    @Test
    void anEditOfOneSideOnlyIsNoQuestion() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Cluster base = new RandomCluster(seed).make();
            Map<String, Item> mine = Items.of(edited(seed + 1, base));
            Items.of(base).forEach((id, item) -> Lines.of(item, mine.get(id), item).forEach(line -> assertEquals(
                    line.mine().equals(line.theirs()) ? Line.Change.NONE : Line.Change.MINE, line.change())));
        }
    }
}
