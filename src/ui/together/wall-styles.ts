// What dresses the big screen, and its small picture in the notes.
import "./wall.css";
import "./wall-answers.css";
import "./wall-ballot.css";
import "./wall-captain.css";
import "./wall-call.css";
import "./wall-film.css";
import "./wall-board.css";
import "./wall-home.css";
import "./wall-heat.css";
import "./wall-hud.css";
import "./wall-missed.css";
import "./wall-plan.css";
import "./wall-scenes.css";
import "./wall-beside.css";
import "./wall-boards.css";
import "./wall-spot.css";
import "./wall-sum.css";
