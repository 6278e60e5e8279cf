package crooked.outhouse;

class Outhouse {}
