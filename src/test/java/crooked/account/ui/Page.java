package crooked.account.ui;

public class Page {}
