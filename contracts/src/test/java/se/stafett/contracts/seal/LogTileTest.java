package se.stafett.contracts.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stafett.contracts.seal.MalformedSeal.Part;

class LogTileTest {

    @Test
    void addresses_are_those_of_tlog_tiles() {
        assertThat(new HashTile(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new HashTile(1, 0, 17).path()).isEqualTo("tile/1/000.p/17");
        assertThat(new EntryBundle(273, 112).path()).isEqualTo("tile/entries/273.p/112");
        assertThat(new EntryBundle(1_000, 256).path()).isEqualTo("tile/entries/x001/000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/000",
                "tile/63/999.p/255",
                "tile/0/x001/x234/067.p/1",
                "tile/entries/000.p/9",
                "tile/entries/x999/x999/x999/x999/999"
            })
    void an_address_is_read_and_written_alike(String path) {
        assertThat(LogTile.parse(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/0",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/x000/001",
                "tile/0/001/002",
                "tile/0/x001",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/1000",
                "tile/0/000.p/",
                "tile/0/000/",
                "/tile/0/000",
                "tile/0/../000",
                "tile/Entries/000",
                "tile/0/x001/x001/x001/x001/x001/001",
                "tile/0/٠٠٠"
            })
    void anything_else_is_no_address(String path) {
        assertThatThrownBy(() -> LogTile.parse(path))
                .isInstanceOf(MalformedSeal.class)
                .extracting(failure -> ((MalformedSeal) failure).part())
                .isEqualTo(Part.TILE);
    }

    @Test
    void a_tree_read_from_tiles_gives_the_same_proofs() {
        Leaves tree = Leaves.counted(70_000 / 100);
        for (int size : List.of(1, 255, 256, 257, 511, 512, 700)) {
            TileTree tiles = new TileTree(size, tree::tile);
            assertThat(tiles.root(size)).isEqualTo(tree.root(size));
            assertThat(tiles.inclusion(size / 2, size)).isEqualTo(tree.inclusion(size / 2, size));
            assertThat(tiles.consistency(size / 3, size)).isEqualTo(tree.consistency(size / 3, size));
        }
    }

    @Test
    void a_proof_needs_few_tiles() {
        Leaves tree = Leaves.counted(700);
        List<String> fetched = new ArrayList<>();

        new TileTree(700, tile -> {
                    fetched.add(tile.path());
                    return tree.tile(tile);
                })
                .inclusion(300, 700);

        assertThat(fetched).containsExactlyInAnyOrder("tile/0/001", "tile/0/002.p/188", "tile/1/000.p/2");
    }

    @Test
    void a_tile_of_another_width_is_refused() {
        assertThatThrownBy(() -> new TileTree(3, tile -> new byte[64]).root(3)).isInstanceOf(MalformedSeal.class);
    }

    @Test
    void a_bundle_is_read_and_written_alike() {
        List<byte[]> entries = List.of(bytes(""), bytes("a"), bytes("b".repeat(0xFFFF)));

        byte[] bundle = EntryBundle.write(entries);

        assertThat(bundle).startsWith(0, 0, 0, 1, 'a', 0xFF, 0xFF, 'b');
        assertThat(new EntryBundle(0, 3).read(bundle))
                .usingElementComparator(Arrays::compare)
                .isEqualTo(entries);
    }

    @Test
    void a_bundle_with_more_or_fewer_entries_or_one_that_breaks_off_is_refused() {
        byte[] bundle = EntryBundle.write(List.of(bytes("a"), bytes("b")));

        for (byte[] wrong : List.of(
                EntryBundle.write(List.of(bytes("a"))),
                EntryBundle.write(List.of(bytes("a"), bytes("b"), bytes("c"))),
                Arrays.copyOf(bundle, bundle.length - 1),
                Arrays.copyOf(bundle, bundle.length + 1))) {
            assertThatThrownBy(() -> new EntryBundle(0, 2).read(wrong)).isInstanceOf(MalformedSeal.class);
        }
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[0x10000]))).isInstanceOf(MalformedSeal.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
