/** An application that keeps the books with Parley. */
module com.example.books {
    requires dev.parley.parsers;
}
